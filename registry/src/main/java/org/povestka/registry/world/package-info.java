/// A world: its clock, its settings, its people, as a fold over everything that happened.
/// Knows: the machinery around each person. Must not: decide what somebody does.
@NullMarked
package org.povestka.registry.world;

import org.jspecify.annotations.NullMarked;
