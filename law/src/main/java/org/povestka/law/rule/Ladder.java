package org.povestka.law.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.povestka.law.answer.Choices;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.Found;
import org.povestka.law.answer.Standing;
import org.povestka.law.answer.Subject;
import org.povestka.law.answer.Trace;
import org.povestka.law.citation.RuleId;
import org.povestka.law.citation.Stated;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Summons;
import org.povestka.law.reading.LadderClock;
import org.povestka.law.reading.TwentiethDay;
import org.povestka.law.time.Day;
import org.povestka.law.time.Span;

/// The day the further restrictions are due, and until when they may stand (`ladder-trigger`,
/// `ladder-list`).
public final class Ladder {

    /// The term and the list.
    ///
    /// @param days the calendar days without appearance or valid excuse after which the
    /// ladder follows; 0: no ladder
    /// @param measures the measures on the list
    public record Terms(int days, List<Measure> measures) {

        /// Copies the list.
        public Terms {
            measures = List.copyOf(measures);
        }
    }

    /// What the ladder hangs on in one world.
    ///
    /// @param bound whether the person is bound, as tested by [Liability]
    /// @param served the service of this summons; asked only where it matters
    /// @param ending what ends the ladder, or keeps it from beginning
    public record Grounds(List<Condition> bound, Supplier<Found> served, Lifting.Ending ending) {}

    private Ladder() {}

    /// The first day of the ladder.
    ///
    /// @param lastDay the last day of the term, as an epoch day
    /// @param reading the reading of Q4
    /// @return the first day the ladder is due
    public static int dueOn(int lastDay, TwentiethDay reading) {
        return switch (reading) {
            case MUST_RUN_OUT -> lastDay + 1;
            case IS_ENOUGH -> lastDay;
        };
    }

    /// Since when and until when the ladder is due or may stand, and why.
    ///
    /// @param stated the term and the list, as cited
    /// @param summons the summons with its facts
    /// @param grounds what it hangs on in this world
    /// @param choices this world
    /// @return the span of the ladder, or never
    public static Found found(
            Stated<Terms> stated, Summons summons, Grounds grounds, Choices choices) {
        List<Condition> conditions = new ArrayList<>(grounds.bound());
        List<Trace> because = new ArrayList<>(1);
        int first = Day.NEVER;
        if (!Condition.allMet(grounds.bound()) || stated.terms().days() == 0) {
            conditions.add(
                    stated.terms().days() == 0
                            ? Condition.unmet(Subject.KNOWN_TO_THIS_EDITION)
                            : Condition.met(Subject.KNOWN_TO_THIS_EDITION));
        } else {
            first = due(stated.terms(), summons, grounds, choices, new Notes(conditions, because));
        }
        conditions.addAll(grounds.ending().conditions());
        Trace trace = new Trace(RuleId.LADDER_TRIGGER, stated.citation(), conditions, because);
        int last = grounds.ending().last();
        if (first == Day.NEVER || grounds.ending().endedOn() < first || last < first) {
            return Found.never(trace);
        }
        return Found.stands(new Span(Day.date(first), Day.date(last)), trace);
    }

    private record Notes(List<Condition> conditions, List<Trace> because) {}

    private static int due(
            Terms terms, Summons summons, Grounds grounds, Choices choices, Notes notes) {
        int base = switch (choices.ask(LadderClock.QUESTION)) {
            case FROM_APPEARANCE_DATE -> Day.of(summons.placed().appearOn());
            case FROM_SERVICE -> servedOn(grounds, notes);
            case FROM_PLACING -> Day.of(summons.placed().on());
        };
        if (base == Day.NEVER) {
            return Day.NEVER;
        }
        int lastDay = Term.lastDay(base, terms.days(), choices);
        int due = dueOn(lastDay, choices.ask(TwentiethDay.QUESTION));
        notes.conditions()
                .add(Condition.met(Subject.LADDER_TERM_OVER, Day.date(base), Day.date(lastDay)));
        return due;
    }

    private static int servedOn(Grounds grounds, Notes notes) {
        Found served = grounds.served().get();
        notes.because().add(served.trace());
        return switch (served.standing()) {
            case Standing.Stands stands -> {
                notes.conditions()
                        .add(Condition.met(Subject.SERVED, stands.span().first()));
                yield Day.of(stands.span().first());
            }
            case Standing.Never never -> {
                notes.conditions().add(Condition.unmet(Subject.SERVED));
                yield Day.NEVER;
            }
        };
    }
}
