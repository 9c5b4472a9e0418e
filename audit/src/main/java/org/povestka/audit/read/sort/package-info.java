/// Entries by case, in an order that does not depend on the order of lines, in bounded memory.
/// Knows entries. Must not know a format.
@NullMarked
package org.povestka.audit.read.sort;

import org.jspecify.annotations.NullMarked;
