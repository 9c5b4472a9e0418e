/// The machinery that acts on the law, rightly or wrongly: who receives a decision, how
/// long a message takes, what goes wrong. Knows: `law`. Must not: read a clock or a file,
/// draw chance itself, or count a term of the law.
@NullMarked
package org.povestka.registry;

import org.jspecify.annotations.NullMarked;
