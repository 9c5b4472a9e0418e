/// Chance as a pure function: a draw depends on the seed, the person, the purpose and its
/// ordinal, and on nothing drawn before it. Knows: nothing. Must not: keep a generator,
/// or renumber a purpose.
@NullMarked
package org.povestka.population.chance;

import org.jspecify.annotations.NullMarked;
