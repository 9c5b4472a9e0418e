/// What the reader takes along: a letter, a calendar, a sheet to read out, a code,
/// the facts.
///
/// Knows: the sentences and papers of `papers`, `code`. Must not: compute a date,
/// or know which screen it stands on.
@NullMarked
package org.povestka.page.take;

import org.jspecify.annotations.NullMarked;
