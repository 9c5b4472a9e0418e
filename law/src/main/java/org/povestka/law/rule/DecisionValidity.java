package org.povestka.law.rule;

import java.time.LocalDate;
import org.povestka.law.reading.MonthsEnd;

/// How long a draft board's decision can be executed (`decision-valid-one-year`).
public final class DecisionValidity {

    /// The validity.
    ///
    /// @param years the years from the decision; 0 where the edition states none
    public record Terms(int years) {}

    private DecisionValidity() {}

    /// The last day on which the decision can be executed.
    ///
    /// @param terms the validity
    /// @param decidedOn the day of the decision
    /// @param reading the reading of Q21
    /// @return the last day, included
    public static LocalDate lastDay(Terms terms, LocalDate decidedOn, MonthsEnd reading) {
        return CourtTerm.end(decidedOn.plusYears(terms.years()), reading);
    }
}
