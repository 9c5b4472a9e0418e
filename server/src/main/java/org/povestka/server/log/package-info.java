/// What the server writes about itself: one JSON object a line, made of words and numbers that
/// are the program's own. Knows: no world, no person. Must not: take a text that somebody typed.
@NullMarked
package org.povestka.server.log;

import org.jspecify.annotations.NullMarked;
