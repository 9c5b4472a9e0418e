/// The first answer: the three dates of one summons, said by a program small enough to run
/// before a browser has read the rest of the page.
///
/// Knows: the dates of the law without their grounds, the sentences of `papers`. Must not: know
/// a screen, or anything that would make it large.
@NullMarked
package org.povestka.page.first;

import org.jspecify.annotations.NullMarked;
