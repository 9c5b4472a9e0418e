/// What stands on the timeline of a case: rows of runs of days in three layers that are never
/// merged, facts, and the days asked about; and the same as a table. Entry: [Chart#of].
///
/// Knows: the answers of the law, `speech`, HTML as values. Must not: count a day (it
/// only reads
/// the ends of what the law counted), or know how a row is drawn.
@NullMarked
package org.povestka.papers.timeline;

import org.jspecify.annotations.NullMarked;
