/// The rules, a file each: its terms, its arithmetic as static functions, its result with
/// grounds. Knows facts, readings, days, citations. Must not know an edition or the day
/// an act came into force.
@NullMarked
package org.povestka.law.rule;

import org.jspecify.annotations.NullMarked;
