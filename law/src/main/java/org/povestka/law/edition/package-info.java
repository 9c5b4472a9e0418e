/// The editions: each is a sentence of the amending act, in a file of its own; every
/// number of a statute stands here. Knows the terms of the rules. Must not compute a day.
@NullMarked
package org.povestka.law.edition;

import org.jspecify.annotations.NullMarked;
