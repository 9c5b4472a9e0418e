/// Where a datum came from, in words: the batch, the supplier, what stood before it. Knows: the
/// records. Must not: know a screen; screens put these parts into place.
@NullMarked
package org.povestka.server.provenance;

import org.jspecify.annotations.NullMarked;
