/// What is wrong with an input, in words.
///
/// Knows: the flaws of `law`. Must not: look for flaws or know a format.
@NullMarked
package org.povestka.papers.flaw;

import org.jspecify.annotations.NullMarked;
