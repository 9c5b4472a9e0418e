/// What goes wrong in the machinery, as named values of the catalogue of faults, and the
/// switches that turn them on in a live world. Knows: persons, receivers. Must not: act; the
/// machinery and the desks do. Must not draw chance that hangs on anything but its arguments.
@NullMarked
package org.povestka.registry.fault;

import org.jspecify.annotations.NullMarked;
