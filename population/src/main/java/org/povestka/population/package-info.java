/// People who never lived: a seed and a scenario in, lives, figures and a report out.
/// Knows: `law`, `registry`, the trees of `journal`, `papers`. Must not: read a clock,
/// know a real name, or hold a rule of its own.
@NullMarked
package org.povestka.population;

import org.jspecify.annotations.NullMarked;
