/// The world that lives: one writer takes deeds in turn, what happened is on disk before
/// anybody sees it. Knows: the registry, the journal. Must not: know of HTTP or words.
@NullMarked
package org.povestka.server.twin;

import org.jspecify.annotations.NullMarked;
