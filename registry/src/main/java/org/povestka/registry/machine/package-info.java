/// What the machinery does by itself for one person, as a pure function of what has happened
/// to him: notices, automatic decisions, messages, liftings. Knows: the law, asked under the
/// readings that the machinery follows. Must not: count a term, or know other persons.
@NullMarked
package org.povestka.registry.machine;

import org.jspecify.annotations.NullMarked;
