/// The report of a run as one page to read, to print and to pass on. Knows: outcomes, their
/// figures, the words and the markup of `papers`. Must not: compute a figure, hold a
/// sentence of its own, or load anything from anywhere.
@NullMarked
package org.povestka.population.paper;

import org.jspecify.annotations.NullMarked;
