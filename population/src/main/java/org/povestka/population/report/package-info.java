/// What a run is shown as: a summary for programs, a table for a terminal, a report for
/// readers. Knows: runs, figures, the words of `papers`. Must not: compute a figure, or
/// hold a sentence of its own.
@NullMarked
package org.povestka.population.report;

import org.jspecify.annotations.NullMarked;
