/// The formats: each turns a file into rows of cells under one header, in constant memory.
/// Knows bytes and flaws. Must not know what a column or a word means.
@NullMarked
package org.povestka.audit.read.row;

import org.jspecify.annotations.NullMarked;
