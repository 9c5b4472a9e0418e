/// The first answer: the three dates of one summons, said by a small script before a browser has
/// read the rest of the page.
///
/// Knows: the dates of the law without their grounds, the sentences of `papers`; writes both into
/// a table when the page is made. Must not: know a screen, or leave anything to the script that
/// only the law can say.
@NullMarked
package org.povestka.page.first;

import org.jspecify.annotations.NullMarked;
