/// What happened in a world, on disk: append-only rows, each chained to the one before, one
/// writer. Knows: `law` for numbers that could be a real person's, JDBC. Must not: decide
/// anything, or know what a row means.
@NullMarked
package org.povestka.store;

import org.jspecify.annotations.NullMarked;
