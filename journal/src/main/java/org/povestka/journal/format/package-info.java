/// The formats of what happened: case files read with every flaw at its line and column.
///
/// Knows: the facts of `law`, YAML and JSON. Must not: count a day or repair what it reads.
@NullMarked
package org.povestka.journal.format;

import org.jspecify.annotations.NullMarked;
