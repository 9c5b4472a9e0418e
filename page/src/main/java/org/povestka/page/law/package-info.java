/// The law as modelled, as pages to read: rules, editions and their differences,
/// open questions, the ledger, and what is not modelled.
///
/// Knows: the reference data and how it is said. Must not: count a day, or hold a
/// sentence.
@NullMarked
package org.povestka.page.law;

import org.jspecify.annotations.NullMarked;
