package org.povestka.law.rule;

import java.time.LocalDate;

/// When the traffic police's database shows and drops the driving measure (`ladder-driving`):
/// within 24 hours.
public final class TrafficRecord {

    /// The term.
    ///
    /// @param days the days after receipt within which the entry is made or removed
    public record Terms(int days) {}

    private TrafficRecord() {}

    /// The last day for the entry, or for its removal.
    ///
    /// @param terms the term
    /// @param receivedOn the day the decision, or its cancellation, was received
    /// @return the last day, included
    public static LocalDate dueBy(Terms terms, LocalDate receivedOn) {
        return receivedOn.plusDays(terms.days());
    }
}
