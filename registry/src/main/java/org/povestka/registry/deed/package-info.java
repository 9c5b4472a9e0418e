/// What people at their desks do, who may do it, and what comes of it. Knows: the world as it
/// stands. Must not: do what the machinery does by itself.
@NullMarked
package org.povestka.registry.deed;

import org.jspecify.annotations.NullMarked;
