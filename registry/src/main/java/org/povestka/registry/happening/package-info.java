/// Everything that can happen in a world, as values: what somebody did, and what the
/// machinery did by itself. Knows: persons, receivers. Must not: decide what follows.
@NullMarked
package org.povestka.registry.happening;

import org.jspecify.annotations.NullMarked;
