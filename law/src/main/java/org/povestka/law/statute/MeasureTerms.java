package org.povestka.law.statute;

import java.util.List;
import org.povestka.law.citation.Stated;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.rule.Ladder;
import org.povestka.law.rule.Liability;
import org.povestka.law.rule.Lifting;
import org.povestka.law.rule.Service;

/// The terms of the rules that give the days of service, ban and ladder.
///
/// @param service the ways and the day of service
/// @param exitBan the day the ban begins
/// @param ladder the term and the list of the ladder
/// @param lifting the term for lifting
/// @param liability whom the measures bind
public record MeasureTerms(
        Stated<Service.Terms> service,
        Stated<ExitBan.Terms> exitBan,
        Stated<Ladder.Terms> ladder,
        Stated<Lifting.Terms> lifting,
        Stated<Liability.Terms> liability) {

    /// All of them.
    ///
    /// @return the terms, in their order
    List<Stated<?>> all() {
        return List.of(service, exitBan, ladder, lifting, liability);
    }
}
