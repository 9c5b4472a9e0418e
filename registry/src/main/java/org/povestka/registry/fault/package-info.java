/// What goes wrong in the machinery, as named values of the catalogue of faults.
/// Knows: nothing. Must not: say how often; rates come with a scenario.
@NullMarked
package org.povestka.registry.fault;

import org.jspecify.annotations.NullMarked;
