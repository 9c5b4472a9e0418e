/// `explain` for a terminal or a pipe: [TextAnswer#render] lays a case sheet out at the
/// width of a
/// [Terminal], with a few colours or none.
///
/// Knows: the case sheet. Must not: hold a sentence of its own, count a day, ask the
/// machine for
/// its width or its language.
@NullMarked
package org.povestka.papers.text;

import org.jspecify.annotations.NullMarked;
