/// The happenings of a world as rows of its journal, and back. Knows: `registry` and the
/// journal. Must not: decide anything; an old row keeps its meaning for ever.
@NullMarked
package org.povestka.store.world;

import org.jspecify.annotations.NullMarked;
