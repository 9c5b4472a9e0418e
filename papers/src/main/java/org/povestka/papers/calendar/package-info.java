/// `explain --format ics`: every dated thing of a case as an all-day event, so that a later file
/// replaces an earlier one when facts move. Entry: [Calendar#render].
///
/// Knows: the answers of the law, `speech`. Must not: count a day, read a clock, or put a name or
/// an alarming title on a phone that others may see.
@NullMarked
package org.povestka.papers.calendar;

import org.jspecify.annotations.NullMarked;
