/// The law as modelled, for reading: [EditionsText], [RulesText], [QuestionsText],
/// [DiffText], [CoverageText], and the reported cases recomputed in [LedgerText]; each
/// renders a page of text.
///
/// Knows: the reference data, the editions, pages of text. Must not: read a case file
/// (the caller does), count a day, or choose between a report and the law.
@NullMarked
package org.povestka.papers.browse;

import org.jspecify.annotations.NullMarked;
