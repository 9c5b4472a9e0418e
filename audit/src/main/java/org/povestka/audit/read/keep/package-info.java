/// What a log said, kept while it is judged, so that it is read once: case by case, in few bytes,
/// beyond a bound in a file.
/// Knows the cells' values and the entries. Must not know a format or an order of cases.
@NullMarked
package org.povestka.audit.read.keep;

import org.jspecify.annotations.NullMarked;
