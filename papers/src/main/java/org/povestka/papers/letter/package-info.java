/// Letters to fill in by hand: days and grounds of a case stand in them, names and numbers never
/// do.
///
/// Knows: sentences, pages. Must not: count a day, name an addressee or a term that no
/// source confirms, or load the PDF library where plain text is asked for.
@NullMarked
package org.povestka.papers.letter;

import org.jspecify.annotations.NullMarked;
