/// Russian in a file of nothing but ASCII, which a browser reads in half the time and keeps in
/// half the room.
///
/// Knows: letters. Must not: know what is written with them.
@NullMarked
package org.povestka.page.lettering;

import org.jspecify.annotations.NullMarked;
