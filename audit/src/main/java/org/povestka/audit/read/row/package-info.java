/// The formats: each turns a file into rows of cells under one header, in constant memory.
/// Knows bytes, flaws, and the names of our columns. Must not know what a word means.
@NullMarked
package org.povestka.audit.read.row;

import org.jspecify.annotations.NullMarked;
