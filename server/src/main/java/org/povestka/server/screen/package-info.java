/// What each role sees, as elements: a screen words the world and counts no day. Knows: the
/// world as it stands, papers for words. Must not: know HTTP, or do a deed.
@NullMarked
package org.povestka.server.screen;

import org.jspecify.annotations.NullMarked;
