/// One life after another: who he is, which summonses come, what he does, what the
/// machinery does, and what the law says of it. Knows: scenarios, chance, the law's
/// kernel, the machinery. Must not: count a term of the law.
@NullMarked
package org.povestka.population.life;

import org.jspecify.annotations.NullMarked;
