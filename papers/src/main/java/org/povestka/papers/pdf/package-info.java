/// Pages into PDF: A4, tagged, fonts embedded, the same bytes for the same page.
///
/// Knows: openhtmltopdf and PDFBox, which are heavy; nothing outside this package touches them.
/// Must not: read a file, a network address or a clock.
@NullMarked
package org.povestka.papers.pdf;

import org.jspecify.annotations.NullMarked;
