package org.povestka.law.rule;

import org.povestka.law.answer.Choices;
import org.povestka.law.answer.Refusal;
import org.povestka.law.reading.TermEnd;
import org.povestka.law.time.Day;
import org.povestka.law.time.RestDays;

/// How a term in days is counted: the day of the event does not count (Civil Code art.
/// 191, by analogy), calendar days count alike, and only question Q16 can move the last
/// day off a rest day (art. 193, by analogy).
public final class Term {

    private Term() {}

    /// The last day of a term, before anybody asks whether it is a rest day.
    ///
    /// @param event the day of the event, which does not count
    /// @param days the length of the term in calendar days
    /// @return the last day, included
    public static int lastDay(int event, int days) {
        return event + days;
    }

    /// The first working day on or after a day; the day itself if it is worked.
    ///
    /// @param day a day of a verified year
    /// @return the first day from `day` on that does not rest
    public static int nextWorkingDay(int day) {
        int next = day;
        while (RestDays.verified(next) && RestDays.rest(next)) {
            next++;
        }
        return next;
    }

    /// The last day of a term under the reading of Q16 in this world; asked only where
    /// the last day may rest.
    ///
    /// @param event the day of the event, which does not count
    /// @param days the length of the term in calendar days
    /// @param choices this world
    /// @return the last day, included
    public static int lastDay(int event, int days, Choices choices) {
        int last = lastDay(event, days);
        if (RestDays.verified(last) && !RestDays.rest(last)) {
            return last;
        }
        return switch (choices.ask(TermEnd.QUESTION)) {
            case NO_SHIFT -> last;
            case NEXT_WORKING_DAY -> moved(last, choices);
        };
    }

    private static int moved(int last, Choices choices) {
        int next = nextWorkingDay(last);
        if (!RestDays.verified(next)) {
            choices.refuse(new Refusal(TermEnd.NEXT_WORKING_DAY, Day.yearOf(next)));
            return last;
        }
        return next;
    }
}
