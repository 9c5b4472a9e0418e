package org.povestka.law.statute;

import java.util.List;
import org.povestka.law.citation.Stated;
import org.povestka.law.rule.CourtTerm;
import org.povestka.law.rule.Fines;
import org.povestka.law.rule.Passport;
import org.povestka.law.rule.SuspensiveEffect;
import org.povestka.law.rule.TrafficRecord;

/// The terms of the rules about fines, passports, the traffic database and the courts.
///
/// @param fines the fines
/// @param passport the two passport regimes
/// @param traffic the traffic database
/// @param suspension what a suit suspends
/// @param court the term for going to court
public record SanctionTerms(
        Stated<Fines.Terms> fines,
        Stated<Passport.Terms> passport,
        Stated<TrafficRecord.Terms> traffic,
        Stated<SuspensiveEffect.Terms> suspension,
        Stated<CourtTerm.Terms> court) {

    /// All of them.
    ///
    /// @return the terms, in their order
    List<Stated<?>> all() {
        return List.of(fines, passport, traffic, suspension, court);
    }
}
