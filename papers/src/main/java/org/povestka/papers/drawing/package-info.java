/// The timeline as a drawing: one SVG for a page, a report and a PDF. Entry: [Drawing#of].
///
/// It carries the colours of print; a page with themes overrides them by class with
/// [Drawing#style]. Knows: `timeline`, HTML as values, rest days of the law for the faint
/// bands.
/// Must not: count a day beyond mapping it to a place on the axis, or word anything.
@NullMarked
package org.povestka.papers.drawing;

import org.jspecify.annotations.NullMarked;
