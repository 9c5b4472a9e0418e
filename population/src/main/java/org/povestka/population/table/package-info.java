/// Tables of a run: the men to whom something happened and what it was, as Parquet files.
/// Knows: lives, the database that writes Parquet. Must not: change a figure, or hold more
/// rows in memory than a chunk has.
@NullMarked
package org.povestka.population.table;

import org.jspecify.annotations.NullMarked;
