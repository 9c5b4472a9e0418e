package org.povestka.law.rule;

import java.time.LocalDate;
import org.povestka.law.answer.Choices;
import org.povestka.law.reading.MonthsEnd;
import org.povestka.law.time.Day;

/// Until when a suit can be filed (`court-term`): three months from the day he learned of the
/// breach.
public final class CourtTerm {

    /// The term.
    ///
    /// @param months its length in calendar months
    public record Terms(int months) {}

    private CourtTerm() {}

    /// The last day for filing.
    ///
    /// @param terms the term
    /// @param learnedOn the day he learned of the decision
    /// @param choices this world; asked for Q21, and for Q16 where the last day may rest
    /// @return the last day, included
    public static LocalDate lastDay(Terms terms, LocalDate learnedOn, Choices choices) {
        LocalDate last = end(learnedOn.plusMonths(terms.months()), choices.ask(MonthsEnd.QUESTION));
        return Day.date(Term.lastDay(Day.of(last), 0, choices));
    }

    /// The last day of a term of months or years, before anybody asks whether it is a
    /// rest day.
    ///
    /// @param corresponding the date that corresponds to the day of the event
    /// @param reading the reading of Q21
    /// @return the last day, included
    static LocalDate end(LocalDate corresponding, MonthsEnd reading) {
        return switch (reading) {
            case CORRESPONDING_DATE -> corresponding;
            case DAY_BEFORE -> corresponding.minusDays(1);
        };
    }
}
