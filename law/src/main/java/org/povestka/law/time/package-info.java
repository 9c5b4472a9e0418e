/// Days and runs of days: spans with both ends included, the named ways to count a term, the
/// rest-day calendar.
/// Knows dates and nothing else. Must not know a rule, an edition or what today is.
@NullMarked
package org.povestka.law.time;

import org.jspecify.annotations.NullMarked;
