/// `explain --format json`: an explanation as JSON, in the fields and the order of the contract.
///
/// Doors: [JsonAnswer#write] and [JsonAnswer#writeLine]; machine values are English ids, `text`
/// is in the reader's language. Written without a library, which would double the time of a start.
///
/// Knows: the answers of the law and the wording. Must not: count a day, choose a reading.
@NullMarked
package org.povestka.papers.json;

import org.jspecify.annotations.NullMarked;
