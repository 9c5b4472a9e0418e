/// How days, numbers, readings and citations are said, in Russian and English, and
/// sentences with
/// blanks in them.
///
/// Knows: the `.properties` beside `Wording`, read once a language. Must not: count a
/// day, or know
/// what a case sheet is.
@NullMarked
package org.povestka.papers.speech;

import org.jspecify.annotations.NullMarked;
