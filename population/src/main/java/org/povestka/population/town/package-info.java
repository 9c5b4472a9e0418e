/// The people of a live world, drawn from a seed: a first name, a letter, and what the first
/// feeds say. Knows: chance, the register's records. Must not: use a surname, a real number
/// or a real address.
@NullMarked
package org.povestka.population.town;

import org.jspecify.annotations.NullMarked;
