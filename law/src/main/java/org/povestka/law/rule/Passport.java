package org.povestka.law.rule;

import java.time.LocalDate;
import org.povestka.law.answer.Choices;
import org.povestka.law.answer.Refusal;
import org.povestka.law.reading.PassportDays;
import org.povestka.law.time.Day;
import org.povestka.law.time.RestDays;

/// The two passport regimes (`foreign-passport`): refusal to issue, reported and disputed;
/// surrender, after a decision.
public final class Passport {

    /// Whether the edition is reported to block the issue of a foreign passport.
    public enum Issue {
        /// No source says so.
        NOT_REPORTED,
        /// Reported, on a disputed basis (Q7).
        REPORTED
    }

    /// The regimes.
    ///
    /// @param issue whether refusal to issue is reported
    /// @param surrenderDays the days after notice of a draft decision for handing the
    /// passport in;
    /// 0: no such duty
    public record Terms(Issue issue, int surrenderDays) {}

    private Passport() {}

    /// The last day for handing the passport in after a draft-board decision.
    ///
    /// @param terms the regimes
    /// @param noticeOn the day of the notice
    /// @param choices this world; asked for Q22
    /// @return the last day, included
    public static LocalDate surrenderBy(Terms terms, LocalDate noticeOn, Choices choices) {
        return switch (choices.ask(PassportDays.QUESTION)) {
            case CALENDAR_DAYS -> noticeOn.plusDays(terms.surrenderDays());
            case WORKING_DAYS -> workingDaysAfter(Day.of(noticeOn), terms.surrenderDays(), choices);
        };
    }

    private static LocalDate workingDaysAfter(int event, int days, Choices choices) {
        int day = event;
        for (int counted = 0; counted < days; ) {
            day++;
            if (!RestDays.verified(day)) {
                choices.refuse(new Refusal(PassportDays.WORKING_DAYS, Day.yearOf(day)));
                return Day.date(day);
            }
            if (!RestDays.rest(day)) {
                counted++;
            }
        }
        return Day.date(day);
    }
}
