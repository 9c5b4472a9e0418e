/// The findings of an audit as one page to read, to print and to pass on, in both languages.
/// Knows findings and their words, the course of a case, the markup and drawings of papers. Must
/// not judge, count a day, hold a sentence of its own, or load anything from anywhere.
@NullMarked
package org.povestka.audit.sheet;

import org.jspecify.annotations.NullMarked;
