package org.povestka.law;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Found;
import org.povestka.law.answer.Standing;
import org.povestka.law.explain.States;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Person;
import org.povestka.law.reading.ElectronicService;
import org.povestka.law.reading.LadderClock;
import org.povestka.law.reading.LiftingTerm;
import org.povestka.law.reading.Readings;
import org.povestka.law.reading.SeventhDay;
import org.povestka.law.reading.TermEnd;
import org.povestka.law.reading.TwentiethDay;
import org.povestka.law.rule.Ladder;
import org.povestka.law.rule.Lifting;
import org.povestka.law.rule.Service;
import org.povestka.law.rule.Term;
import org.povestka.law.time.Day;

import static org.assertj.core.api.Assertions.assertThat;

/// The arithmetic of the rules over plain numbers gives the days that the explained
/// answer gives.
class RandomKernelsTest {

    private static final int LIVES = 10_000;
    private static final int FIRST_PLACING = Day.of(LocalDate.of(2023, 8, 4));
    private static final int LAST_PLACING = Day.of(LocalDate.of(2026, 10, 15));

    /// One life under one assignment of answers, as plain numbers.
    private record Life(
            int placedOn,
            int appearOn,
            int handedOn,
            int appearedOn,
            Account account,
            Choice choice) {}

    private record Choice(
            ElectronicService electronic, SeventhDay seventh, LadderClock clock, Ends ends) {}

    private record Ends(TwentiethDay twentieth, TermEnd termEnd, LiftingTerm lifting) {}

    @Test
    void the_numbers_and_the_explanation_give_the_same_days() {
        SplittableRandom chance = new SplittableRandom(20_260_315);
        for (int i = 0; i < LIVES; i++) {
            Life life = life(chance);
            States states = explained(life);
            int served = served(life);
            int ladder = ladder(life, served);
            int last = Lifting.lastDay(
                    life.appearedOn(),
                    new Lifting.Terms(1),
                    life.choice().ends().lifting());
            assertThat(first(states.served()))
                    .as("served, life %d: %s", i, life)
                    .isEqualTo(served);
            assertThat(first(states.exitBan()))
                    .as("ban, life %d: %s", i, life)
                    .isEqualTo(begins(life.placedOn(), life.appearedOn(), last));
            assertThat(first(states.ladder()))
                    .as("ladder, life %d: %s", i, life)
                    .isEqualTo(begins(ladder, life.appearedOn(), last));
            assertThat(last(states.exitBan()))
                    .as("last day of the ban, life %d: %s", i, life)
                    .isEqualTo(
                            begins(life.placedOn(), life.appearedOn(), last) == Day.NEVER
                                    ? Day.NEVER
                                    : last);
        }
    }

    private static Life life(SplittableRandom chance) {
        int placedOn = chance.nextInt(FIRST_PLACING, LAST_PLACING);
        int appearOn = placedOn + chance.nextInt(45);
        return new Life(
                placedOn,
                appearOn,
                chance.nextInt(3) == 0 ? placedOn + chance.nextInt(12) : Day.NEVER,
                placedOn + chance.nextInt(80),
                chance.nextBoolean() ? Account.HELD : Account.NONE,
                new Choice(
                        any(chance, ElectronicService.values()),
                        any(chance, SeventhDay.values()),
                        any(chance, LadderClock.values()),
                        new Ends(
                                any(chance, TwentiethDay.values()),
                                any(chance, TermEnd.values()),
                                any(chance, LiftingTerm.values()))));
    }

    private static int served(Life life) {
        if (life.account() == Account.HELD
                && life.choice().electronic() == ElectronicService.ON_PLACING) {
            return life.placedOn();
        }
        int lastDay = moved(Term.lastDay(life.placedOn(), 7), life);
        return Math.min(life.handedOn(), Service.deemedOn(lastDay, life.choice().seventh()));
    }

    private static int ladder(Life life, int served) {
        int base = switch (life.choice().clock()) {
            case FROM_APPEARANCE_DATE -> life.appearOn();
            case FROM_SERVICE -> served;
            case FROM_PLACING -> life.placedOn();
        };
        int lastDay = moved(Term.lastDay(base, 20), life);
        return Ladder.dueOn(lastDay, life.choice().ends().twentieth());
    }

    private static int moved(int lastDay, Life life) {
        return life.choice().ends().termEnd() == TermEnd.NEXT_WORKING_DAY
                ? Term.nextWorkingDay(lastDay)
                : lastDay;
    }

    private static int begins(int first, int endedOn, int last) {
        return endedOn < first || last < first ? Day.NEVER : first;
    }

    private static States explained(Life life) {
        LocalDate placedOn = Day.date(life.placedOn());
        History history = Facts.history(
                Person.of(Category.CONSCRIPT).with(life.account()),
                Facts.placed(placedOn, Day.date(life.appearOn())),
                new Event.Appeared(
                        Day.date(life.appearedOn()), Facts.recorded(placedOn), Facts.S1));
        if (life.handedOn() != Day.NEVER) {
            history = history.with(new Event.HandedOver(
                    Day.date(life.handedOn()), Facts.recorded(placedOn), Facts.S1));
        }
        Choice choice = life.choice();
        Readings held = new Readings(List.of(
                choice.electronic(),
                choice.seventh(),
                choice.clock(),
                choice.ends().twentieth(),
                choice.ends().termEnd(),
                choice.ends().lifting()));
        return new Law(Facts.law("E6").regime(), held).states(history).getFirst();
    }

    private static int first(Answer answer) {
        return answer.worlds().getFirst().value().standing() instanceof Standing.Stands stands
                ? Day.of(stands.span().first())
                : Day.NEVER;
    }

    private static int last(Answer answer) {
        Found found = answer.worlds().getFirst().value();
        return found.standing() instanceof Standing.Stands stands
                ? Day.of(stands.span().last())
                : Day.NEVER;
    }

    private static <T> T any(SplittableRandom chance, T[] values) {
        return values[chance.nextInt(values.length)];
    }
}
