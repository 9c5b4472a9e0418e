package org.povestka.law.answer;

import org.povestka.law.reading.Reading;

/// A reading that cannot be computed for this case, and the year whose rest days it would
/// need.
///
/// @param reading the reading that was reached
/// @param year a calendar year without verified rest days
public record Refusal(Reading reading, int year) {}
