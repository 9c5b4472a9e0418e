/// The usual course of a town: when each supplier hands in a batch, and of whom he says what, as
/// pure functions of the seed. Knows: feeds, profiles. Must not: draw chance that hangs on anything
/// but its arguments, or say anything wrong; the faults do that.
@NullMarked
package org.povestka.registry.course;

import org.jspecify.annotations.NullMarked;
