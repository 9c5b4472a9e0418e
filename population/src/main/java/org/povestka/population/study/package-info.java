/// Runs around a run: the same country in other worlds, with another assumption, or fitted to
/// published totals. Knows: runs, scenarios. Must not: live anybody itself, or draw.
@NullMarked
package org.povestka.population.study;

import org.jspecify.annotations.NullMarked;
