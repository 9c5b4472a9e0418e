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

    private static final int FIRST_VERIFIED = Day.of(RestDays.FIRST);

    /// For each verified day the first working day on or after it, or [Day#NOT_KNOWN].
    private static final int[] MOVED = allMoved();

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

    /// The last day of a term under one reading of Q16.
    ///
    /// @param event the day of the event, which does not count
    /// @param days the length of the term in calendar days
    /// @param reading the reading of Q16
    /// @return the last day, included; [Day#NOT_KNOWN] where it moves into a year whose
    /// rest days are not verified
    public static int lastDay(int event, int days, TermEnd reading) {
        int last = lastDay(event, days);
        return switch (reading) {
            case NO_SHIFT -> last;
            case NEXT_WORKING_DAY -> moved(last);
        };
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
        int end = lastDay(event, days, choices.ask(TermEnd.QUESTION));
        if (end == Day.NOT_KNOWN) {
            int year = Day.yearOf(nextWorkingDay(last));
            choices.refuse(new Refusal(TermEnd.NEXT_WORKING_DAY, year));
            return last;
        }
        return end;
    }

    private static int moved(int last) {
        return RestDays.verified(last) ? MOVED[last - FIRST_VERIFIED] : Day.NOT_KNOWN;
    }

    private static int[] allMoved() {
        int[] moved = new int[Day.of(RestDays.LAST) - FIRST_VERIFIED + 1];
        for (int i = 0; i < moved.length; i++) {
            int next = nextWorkingDay(FIRST_VERIFIED + i);
            moved[i] = RestDays.verified(next) ? next : Day.NOT_KNOWN;
        }
        return moved;
    }
}
