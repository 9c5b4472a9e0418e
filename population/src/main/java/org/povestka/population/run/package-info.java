/// A run: a country or two of them, men by the chunk, on as many threads as asked for,
/// with the same result for any number of them. Knows: lives, chance, figures. Must not:
/// keep a man, or add fractions across men.
@NullMarked
package org.povestka.population.run;

import org.jspecify.annotations.NullMarked;
