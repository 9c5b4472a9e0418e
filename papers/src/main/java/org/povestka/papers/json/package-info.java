/// `explain --format json`: an explanation as JSON, in the fields and the order of the contract.
///
/// Doors: [JsonAnswer#write] and [JsonAnswer#writeLine]; machine values are English ids, `text`
/// is in the reader's language. Pieces are copied where they belong; escapes are left to Jackson.
///
/// Knows: the answers of the law and the wording. Must not: count a day, choose a reading.
@NullMarked
package org.povestka.papers.json;

import org.jspecify.annotations.NullMarked;
