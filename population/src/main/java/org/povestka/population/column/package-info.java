/// A run kept man by man or event by event in as few bytes as will do, for whoever asks what
/// sums cannot tell. Knows: lives, runs. Must not: change a figure.
@NullMarked
package org.povestka.population.column;

import org.jspecify.annotations.NullMarked;
