/// Cells into values: words, days, moments, and whole entries.
/// Knows rows, mappings and the entries of a log. Must not know a format.
@NullMarked
package org.povestka.audit.read.cell;

import org.jspecify.annotations.NullMarked;
