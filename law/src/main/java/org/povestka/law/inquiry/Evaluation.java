package org.povestka.law.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.povestka.law.answer.Choices;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.Found;
import org.povestka.law.answer.Known;
import org.povestka.law.answer.Standing;
import org.povestka.law.answer.Subject;
import org.povestka.law.answer.Trace;
import org.povestka.law.citation.RuleId;
import org.povestka.law.history.Event;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Person;
import org.povestka.law.history.Summons;
import org.povestka.law.reading.LadderList;
import org.povestka.law.reading.LiftingTerm;
import org.povestka.law.reading.PassportBlock;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.rule.Ladder;
import org.povestka.law.rule.Liability;
import org.povestka.law.rule.Lifting;
import org.povestka.law.rule.Passport;
import org.povestka.law.rule.Service;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;
import org.povestka.law.time.Span;

/// One summons under one edition in one world: gives each rule its terms and facts.
///
/// @param edition the edition that governs the summons
/// @param person the person
/// @param summons the summons with its facts
record Evaluation(Edition edition, Person person, Summons summons) {

    /// The days of lifting a measure that stands in one world.
    ///
    /// @param days the days
    /// @param certain whether the measure, where it could stand, is to be lifted on these days
    /// under every reading
    record Window(Known days, boolean certain) {}

    Found served(Choices choices) {
        return Service.found(edition.measures().service(), person, summons, choices);
    }

    Found exitBan(Choices choices) {
        return ExitBan.found(
                edition.measures().exitBan(),
                summons,
                bound(choices),
                () -> served(choices),
                ending(Lifting.Kind.EXIT_BAN, choices));
    }

    Found ladder(Choices choices) {
        Ladder.Grounds grounds = new Ladder.Grounds(
                bound(choices), () -> served(choices), ending(Lifting.Kind.LADDER, choices));
        return Ladder.found(edition.measures().ladder(), summons, grounds, choices);
    }

    /// One measure: the ban itself, a measure of the ladder (Q11), or the passport
    /// block (Q7).
    Found measure(Measure measure, Choices choices) {
        if (measure == Measure.EXIT_BAN) {
            return exitBan(choices);
        }
        if (inLadder(measure)) {
            return named(measure, choices) ? ladder(choices) : Found.never(notOnTheList());
        }
        if (measure == Measure.FOREIGN_PASSPORT
                && edition.sanctions().passport().terms().issue() == Passport.Issue.REPORTED) {
            return switch (choices.ask(PassportBlock.QUESTION)) {
                case NOT_BLOCKED -> Found.never(notOnTheList());
                case WITH_EXIT_BAN -> exitBan(choices);
                case WITH_LADDER -> ladder(choices);
            };
        }
        return Found.never(notOnTheList());
    }

    /// Whether a measure stands in the ladder's list and nothing else is known of it: what is so
    /// of one of these is so of all.
    boolean onlyListed(Measure measure) {
        return inLadder(measure) && !imposed(measure);
    }

    private boolean inLadder(Measure measure) {
        return edition.measures().ladder().terms().measures().contains(measure);
    }

    /// The day the reason of a measure goes in one world, or [Day#NEVER].
    int endedOn(Measure measure, Choices choices) {
        boolean withBan = measure == Measure.EXIT_BAN
                || (measure == Measure.FOREIGN_PASSPORT
                        && choices.ask(PassportBlock.QUESTION) == PassportBlock.WITH_EXIT_BAN);
        return ending(withBan ? Lifting.Kind.EXIT_BAN : Lifting.Kind.LADDER, choices)
                .endedOn();
    }

    /// The day by which a measure has to be lifted in one world, or [Day#NEVER].
    int dueBy(int endedOn, Choices choices) {
        return endedOn == Day.NEVER
                ? Day.NEVER
                : Lifting.dueBy(
                        endedOn,
                        edition.measures().lifting().terms(),
                        choices.ask(LiftingTerm.QUESTION));
    }

    /// The days on which a measure that stood is being lifted, whatever the reading of the
    /// term for lifting.
    List<Window> lifting(Choices choices) {
        List<Window> windows = new ArrayList<>(2);
        addWindow(windows, Lifting.Kind.EXIT_BAN, this::exitBanBegins, choices);
        addWindow(windows, Lifting.Kind.LADDER, this::ladderBegins, choices);
        return windows;
    }

    private void addWindow(
            List<Window> windows,
            Lifting.Kind kind,
            Function<Choices, Standing> begins,
            Choices choices) {
        int endedOn = ending(kind, choices).endedOn();
        if (endedOn == Day.NEVER) {
            return;
        }
        int last =
                Lifting.lastDayOfLifting(endedOn, edition.measures().lifting().terms());
        Span days = new Span(Day.date(endedOn), Day.date(last));
        boolean certain = Lifting.endsUnderEveryReading(kind, summons, endedOn);
        int before = choices.refused();
        Standing begun = begins.apply(choices);
        if (choices.refused() > before) {
            windows.add(new Window(Known.nothingOn(days), certain));
        } else if (begun instanceof Standing.Stands(Span span) && Day.of(span.first()) <= endedOn) {
            windows.add(new Window(Known.of(new Standing.Stands(days)), certain));
        }
    }

    private Standing exitBanBegins(Choices choices) {
        return ExitBan.found(
                        edition.measures().exitBan(),
                        summons,
                        bound(choices),
                        () -> served(choices),
                        Lifting.NO_ENDING)
                .standing();
    }

    private Standing ladderBegins(Choices choices) {
        Ladder.Grounds grounds =
                new Ladder.Grounds(bound(choices), () -> served(choices), Lifting.NO_ENDING);
        return Ladder.found(edition.measures().ladder(), summons, grounds, choices)
                .standing();
    }

    private boolean named(Measure measure, Choices choices) {
        return imposed(measure) || choices.ask(LadderList.QUESTION) == LadderList.WHOLE_LIST;
    }

    private boolean imposed(Measure measure) {
        return summons.facts().stream()
                .anyMatch(fact ->
                        fact instanceof Event.MeasureImposed one && one.measure() == measure);
    }

    private List<Condition> bound(Choices choices) {
        return Liability.bound(
                edition.measures().liability().terms(), person, summons.placed().on(), choices);
    }

    private Lifting.Ending ending(Lifting.Kind kind, Choices choices) {
        return Lifting.ending(edition.measures().lifting().terms(), kind, summons, choices);
    }

    private Trace notOnTheList() {
        return new Trace(
                RuleId.LADDER_LIST,
                edition.measures().ladder().citation(),
                List.of(Condition.unmet(Subject.ON_THE_LIST)),
                List.of());
    }
}
