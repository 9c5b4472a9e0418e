package org.povestka.law.rule;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.answer.Choices;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.Subject;
import org.povestka.law.history.Event;
import org.povestka.law.history.Summons;
import org.povestka.law.reading.LiftingTerm;
import org.povestka.law.reading.RecallEffect;
import org.povestka.law.time.Day;

/// Until when a measure may stand once its reason has gone (`lifting`, `exit-ban-end`,
/// `valid-excuses`).
public final class Lifting {

    /// The term for lifting.
    ///
    /// @param days the days after the day of appearance within which a measure is lifted, the
    /// last included
    public record Terms(int days) {}

    /// What ends a measure in one world.
    ///
    /// @param endedOn the day its reason went, or [Day#NEVER]
    /// @param last the last day it may stand, included; [Day#NEVER] where nothing
    /// known ends it
    /// @param conditions what was tested
    public record Ending(int endedOn, int last, List<Condition> conditions) {

        /// Copies the conditions.
        public Ending {
            conditions = List.copyOf(conditions);
        }
    }

    /// Which measure is to end: an accepted excuse ends the ladder under every reading,
    /// the exit ban only under some.
    public enum Kind {
        /// The exit ban.
        EXIT_BAN,
        /// The ladder.
        LADDER
    }

    /// Nothing known ends the measure.
    public static final Ending NO_ENDING = new Ending(Day.NEVER, Day.NEVER, List.of());

    private static final Ending NOTHING_HAPPENED = new Ending(
            Day.NEVER,
            Day.NEVER,
            List.of(
                    Condition.met(Subject.NOT_APPEARED),
                    Condition.met(Subject.NOT_SET_ASIDE),
                    Condition.met(Subject.NO_EXCUSE),
                    Condition.met(Subject.NOT_RECALLED)));

    private Lifting() {}

    /// The last day a measure may stand after its reason has gone.
    ///
    /// @param endedOn the day its reason went, as an epoch day
    /// @param terms the term for lifting
    /// @param term the reading of Q8
    /// @return the last day, included; the day before where it ends at once
    public static int lastDay(int endedOn, Terms terms, LiftingTerm term) {
        return switch (term) {
            case WITHIN_ONE_DAY, WITHIN_ONE_DAY_OF_APPEARANCE -> endedOn + terms.days();
            case AT_ONCE_ON_APPEARANCE, AT_ONCE_ON_EITHER -> endedOn - 1;
        };
    }

    /// The day by which a measure has to be lifted once its reason has gone.
    ///
    /// @param endedOn the day its reason went, as an epoch day
    /// @param terms the term for lifting
    /// @param term the reading of Q8
    /// @return the last day for lifting it, included: that day itself where it ends at once
    public static int dueBy(int endedOn, Terms terms, LiftingTerm term) {
        return Math.max(endedOn, lastDay(endedOn, terms, term));
    }

    /// Whether an accepted excuse alone ends the exit ban; it ends the ladder in any case.
    ///
    /// @param term the reading of Q8
    /// @return true where it does
    public static boolean excuseEndsBan(LiftingTerm term) {
        return switch (term) {
            case WITHIN_ONE_DAY, AT_ONCE_ON_EITHER -> true;
            case AT_ONCE_ON_APPEARANCE, WITHIN_ONE_DAY_OF_APPEARANCE -> false;
        };
    }

    /// The last day of lifting, whichever reading of Q8 is right.
    ///
    /// @param endedOn the day the measure's reason went, as an epoch day
    /// @param terms the term for lifting
    /// @return the last day on which a measure may still be on its way out, included
    public static int lastDayOfLifting(int endedOn, Terms terms) {
        return endedOn + terms.days();
    }

    /// Whether the reason of a measure went by a fact that ends it under every reading: an
    /// appearance or a setting aside; of the ladder an accepted excuse too.
    ///
    /// @param kind which measure
    /// @param summons the summons with its facts
    /// @param endedOn the day its reason went, as an epoch day
    /// @return false where only some readings have it ended: an excuse of a ban, a recall
    public static boolean endsUnderEveryReading(Kind kind, Summons summons, int endedOn) {
        for (Event.OfSummons fact : summons.facts()) {
            boolean ends = switch (fact) {
                case Event.Appeared appeared -> Day.of(appeared.on()) == endedOn;
                case Event.SetAside setAside -> Day.of(setAside.on()) == endedOn;
                case Event.Excused excuse ->
                    kind == Kind.LADDER && Day.of(excuse.accepted()) == endedOn;
                case Event.Placed placed -> false;
                case Event.SentToEmployer sent -> false;
                case Event.HandedOver handed -> false;
                case Event.Refused refused -> false;
                case Event.MailDelivered delivered -> false;
                case Event.Opened opened -> false;
                case Event.Recalled recalled -> false;
                case Event.MeasureImposed imposed -> false;
                case Event.MeasureLifted lifted -> false;
            };
            if (ends) {
                return true;
            }
        }
        return false;
    }

    /// What ends a measure of this summons in this world.
    ///
    /// @param terms the term for lifting
    /// @param kind which measure
    /// @param summons the summons with its facts
    /// @param choices this world; asked for Q8 if a fact can end the measure, for Q17 if the
    /// summons was recalled
    /// @return the ending, with the conditions tested
    public static Ending ending(Terms terms, Kind kind, Summons summons, Choices choices) {
        if (summons.onlyPlaced()) {
            return NOTHING_HAPPENED;
        }
        List<Condition> conditions = new ArrayList<>(4);
        int endedOn = Day.NEVER;
        endedOn = Math.min(
                endedOn,
                note(Subject.NOT_APPEARED, dayOf(summons, Event.Appeared.class), conditions));
        endedOn = Math.min(
                endedOn,
                note(Subject.NOT_SET_ASIDE, dayOf(summons, Event.SetAside.class), conditions));
        endedOn =
                Math.min(endedOn, excused(kind, summons, endedOn, new Asked(choices, conditions)));
        endedOn = Math.min(endedOn, recalled(summons, endedOn, new Asked(choices, conditions)));
        int last = endedOn == Day.NEVER
                ? Day.NEVER
                : lastDay(endedOn, terms, choices.ask(LiftingTerm.QUESTION));
        return new Ending(endedOn, last, conditions);
    }

    private record Asked(Choices choices, List<Condition> conditions) {}

    private static int excused(Kind kind, Summons summons, int before, Asked asked) {
        int accepted = Day.NEVER;
        for (Event.OfSummons fact : summons.facts()) {
            if (fact instanceof Event.Excused excuse) {
                accepted = Math.min(accepted, Day.of(excuse.accepted()));
            }
        }
        if (accepted >= before || kind == Kind.LADDER) {
            return note(Subject.NO_EXCUSE, accepted, asked.conditions());
        }
        return excuseEndsBan(asked.choices().ask(LiftingTerm.QUESTION))
                ? note(Subject.NO_EXCUSE, accepted, asked.conditions())
                : without(Subject.EXCUSE_WITHOUT_EFFECT, accepted, asked.conditions());
    }

    private static int recalled(Summons summons, int before, Asked asked) {
        int recalled = dayOf(summons, Event.Recalled.class);
        if (recalled >= before) {
            return note(Subject.NOT_RECALLED, recalled, asked.conditions());
        }
        return switch (asked.choices().ask(RecallEffect.QUESTION)) {
            case ENDS_MEASURES -> note(Subject.NOT_RECALLED, recalled, asked.conditions());
            case NO_RULE -> without(Subject.RECALL_WITHOUT_EFFECT, recalled, asked.conditions());
        };
    }

    /// A fact that ends nothing in this world is told all the same.
    private static int without(Subject effect, int day, List<Condition> conditions) {
        conditions.add(Condition.met(effect, Day.date(day)));
        return Day.NEVER;
    }

    private static int note(Subject subject, int day, List<Condition> conditions) {
        conditions.add(
                day == Day.NEVER
                        ? Condition.met(subject)
                        : Condition.unmet(subject, Day.date(day)));
        return day;
    }

    private static <E extends Event.OfSummons> int dayOf(Summons summons, Class<E> kind) {
        return summons.first(kind).map(event -> Day.of(event.on())).orElse(Day.NEVER);
    }
}
