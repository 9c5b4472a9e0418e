package org.povestka.law.rule;

import java.time.LocalDate;

/// How long before the appearance date a paper summons is handed over (`lead-time-3-days`).
public final class LeadTime {

    /// The lead time.
    ///
    /// @param days the least days from handing over to the appearance date
    public record Terms(int days) {}

    private LeadTime() {}

    /// The last day on which a paper summons may be handed over.
    ///
    /// @param terms the lead time
    /// @param appearOn the appearance date
    /// @return the last lawful day, included
    public static LocalDate lastHandingOver(Terms terms, LocalDate appearOn) {
        return appearOn.minusDays(terms.days());
    }
}
