/// What is counted: figures by name and unit, their estimates and errors.
/// Knows: nothing of lives. Must not: sum fractions; every sum is a whole number.
@NullMarked
package org.povestka.population.metric;

import org.jspecify.annotations.NullMarked;
