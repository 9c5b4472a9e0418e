/// The answer to a case laid out for reading: [HtmlAnswer] is one file for a browser,
/// [PdfSheet]
/// the sheet of paper on a counsellor's desk.
///
/// Knows: the sentences of `wording`, the timeline and its drawing, HTML as values,
/// `pdf`. Must not:
/// count a day, word a finding of its own, or make a reader's machine fetch anything.
@NullMarked
package org.povestka.papers.sheet;

import org.jspecify.annotations.NullMarked;
