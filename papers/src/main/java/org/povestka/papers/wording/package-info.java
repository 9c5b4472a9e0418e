/// Answers as sentences, Russian and English: [CaseSheet] says everything the law says of
/// a case in
/// the order in which a reader needs it; text, HTML and PDF only lay it out.
///
/// Knows: the answers of the law and the `.properties` beside `Wording`, read once a
/// language. Must
/// not: count a day, hide a reading, use a library or know a medium.
@NullMarked
package org.povestka.papers.wording;

import org.jspecify.annotations.NullMarked;
