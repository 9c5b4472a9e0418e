/// One life out of a country, lived again by its number and told: what happened, and
/// the facts as the explaining path takes them. Knows: lives, scenarios, the law's histories.
/// Must not: be asked about a man who is not synthetic, or keep one.
@NullMarked
package org.povestka.population.replay;

import org.jspecify.annotations.NullMarked;
