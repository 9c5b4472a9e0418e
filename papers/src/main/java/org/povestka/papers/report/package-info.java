/// What the reports of several rooms share: the page in both languages, charts with a real axis,
/// tiles of the regions, tables that open, numbers.
/// Knows HTML as values and words. Must not know what a report is about, nor load anything.
@NullMarked
package org.povestka.papers.report;

import org.jspecify.annotations.NullMarked;
