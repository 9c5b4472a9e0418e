/// Files that people write, as trees of values that know their line and column.
///
/// Knows: YAML 1.2 and with it JSON, and the flaws of `law`. Must not: know what a key means.
@NullMarked
package org.povestka.journal.tree;

import org.jspecify.annotations.NullMarked;
