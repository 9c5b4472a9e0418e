/// The dates of the law without their grounds, for a country of lives: the same
/// arithmetic of the rules over epoch days, put together for one full set of readings at
/// a time. Knows the rules and an edition's terms. Must not count a day itself, nor be
/// asked for a reason.
@NullMarked
package org.povestka.law.kernel;

import org.jspecify.annotations.NullMarked;
