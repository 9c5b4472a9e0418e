/// The reference data behind every answer, read from resources: sources, wordings, gaps, questions,
/// rules, editions and the ledger of reported cases.
///
/// Knows: the resource files and the two languages. Must not: count a day or choose a
/// reading.
@NullMarked
package org.povestka.papers.library;

import org.jspecify.annotations.NullMarked;
