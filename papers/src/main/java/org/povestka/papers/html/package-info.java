/// HTML as values: a tree of elements and words that is well-formed by construction.
///
/// Knows: nothing but strings. Must not: know what a page is about.
@NullMarked
package org.povestka.papers.html;

import org.jspecify.annotations.NullMarked;
