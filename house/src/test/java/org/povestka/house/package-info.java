/// The rules of the house, as tests over the sources and classes of every room.
///
/// Knows: everything, read-only. Must not: hold main code.
@NullMarked
package org.povestka.house;

import org.jspecify.annotations.NullMarked;
