/// The questions of the page as elements: what is asked, why, and what is wrong
/// with an answer.
///
/// Knows: the draft, HTML. Must not: compute a date, or know which screen it stands
/// on.
@NullMarked
package org.povestka.page.form;

import org.jspecify.annotations.NullMarked;
