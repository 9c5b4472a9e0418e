package org.povestka.law.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.law.reading.BoundByMeasures;
import org.povestka.law.reading.ElectronicService;
import org.povestka.law.reading.LadderClock;
import org.povestka.law.reading.LiftingTerm;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;
import org.povestka.law.reading.RecallEffect;
import org.povestka.law.reading.SeventhDay;
import org.povestka.law.reading.TermEnd;
import org.povestka.law.reading.ThirtiethBirthday;
import org.povestka.law.reading.TwentiethDay;
import org.povestka.law.rule.Liability;

/// One world: an answer to every open question that the three dates can depend on.
public final class Answers {

    /// The questions, in the order of the law note.
    public static final List<Question<?>> QUESTIONS = List.of(
            ElectronicService.QUESTION,
            SeventhDay.QUESTION,
            LadderClock.QUESTION,
            TwentiethDay.QUESTION,
            BoundByMeasures.QUESTION,
            LiftingTerm.QUESTION,
            TermEnd.QUESTION,
            RecallEffect.QUESTION,
            ThirtiethBirthday.QUESTION);

    private final Readings readings;
    private final ElectronicService electronic;
    private final SeventhDay seventhDay;
    private final LadderClock ladderClock;
    private final TwentiethDay twentiethDay;
    private final BoundByMeasures bound;
    private final LiftingTerm liftingTerm;
    private final TermEnd termEnd;
    private final RecallEffect recallEffect;
    private final ThirtiethBirthday birthday;
    /// The questions that have another answer here than their first.
    private final long moved;

    private Answers(Readings readings) {
        this.readings = readings;
        this.electronic = answer(readings, ElectronicService.QUESTION);
        this.seventhDay = answer(readings, SeventhDay.QUESTION);
        this.ladderClock = answer(readings, LadderClock.QUESTION);
        this.twentiethDay = answer(readings, TwentiethDay.QUESTION);
        this.bound = answer(readings, BoundByMeasures.QUESTION);
        this.liftingTerm = answer(readings, LiftingTerm.QUESTION);
        this.termEnd = answer(readings, TermEnd.QUESTION);
        this.recallEffect = answer(readings, RecallEffect.QUESTION);
        this.birthday = answer(readings, ThirtiethBirthday.QUESTION);
        this.moved = moved(readings);
    }

    /// The world of these readings.
    ///
    /// @param readings one answer at least to each of [#QUESTIONS]
    /// @return the world
    /// @throws IllegalArgumentException if a question is left open
    public static Answers of(Readings readings) {
        return new Answers(readings);
    }

    /// Every world: each answer to each question with each answer to the others.
    ///
    /// @return the worlds, in the order of the answers, A first
    public static List<Answers> all() {
        return to(-1);
    }

    /// The worlds that differ in the answers to some questions; every other question has its
    /// first answer in all of them.
    ///
    /// @param questions the bits of the questions, as [Question#mask] has them
    /// @return the worlds, in the order of the answers, A first
    public static List<Answers> to(long questions) {
        List<Answers> worlds = new ArrayList<>();
        for (Answers world : Every.WORLDS) {
            if ((world.moved & ~questions) == 0) {
                worlds.add(world);
            }
        }
        return worlds;
    }

    /// Every world, made once: making one costs more than asking the law in it.
    private static final class Every {
        static final List<Answers> WORLDS = made();

        private static List<Answers> made() {
            List<List<Reading>> worlds = List.of(List.of());
            for (Question<?> question : QUESTIONS) {
                List<List<Reading>> more = new ArrayList<>();
                for (List<Reading> world : worlds) {
                    for (Reading answer : question.answers()) {
                        more.add(with(world, answer));
                    }
                }
                worlds = more;
            }
            List<Answers> every = new ArrayList<>(worlds.size());
            for (List<Reading> world : worlds) {
                every.add(of(new Readings(world)));
            }
            return every;
        }
    }

    /// The readings of this world.
    ///
    /// @return one answer to each question
    public Readings readings() {
        return readings;
    }

    /// The questions that another world answers otherwise.
    ///
    /// @param other the other world
    /// @return their bits, as [Question#mask] has them
    public long differing(Answers other) {
        long differing = 0;
        for (Question<?> question : QUESTIONS) {
            boolean same = readings.of(question).equals(other.readings.of(question));
            differing |= same ? 0 : question.mask();
        }
        return differing;
    }

    /// Whether a man is of age on a day in this world.
    ///
    /// @param day the day, as an epoch day
    /// @param firstBirthday the birthday from which he is liable
    /// @param lastBirthday the birthday that ends liability
    /// @return true from the first birthday on, to the day before the last one or to it
    public boolean ofAge(int day, int firstBirthday, int lastBirthday) {
        return Liability.ofAge(day, firstBirthday, lastBirthday, birthday);
    }

    ElectronicService electronic() {
        return electronic;
    }

    SeventhDay seventhDay() {
        return seventhDay;
    }

    LadderClock ladderClock() {
        return ladderClock;
    }

    TwentiethDay twentiethDay() {
        return twentiethDay;
    }

    BoundByMeasures bound() {
        return bound;
    }

    LiftingTerm liftingTerm() {
        return liftingTerm;
    }

    TermEnd termEnd() {
        return termEnd;
    }

    RecallEffect recallEffect() {
        return recallEffect;
    }

    private static long moved(Readings readings) {
        long moved = 0;
        for (Question<?> question : QUESTIONS) {
            boolean first =
                    readings.of(question).equals(Optional.of(question.answers().getFirst()));
            moved |= first ? 0 : question.mask();
        }
        return moved;
    }

    private static List<Reading> with(List<Reading> world, Reading answer) {
        List<Reading> more = new ArrayList<>(world);
        more.add(answer);
        return more;
    }

    private static <R extends Reading> R answer(Readings readings, Question<R> question) {
        return readings.of(question)
                .orElseThrow(() -> new IllegalArgumentException("an answer to " + question.id()
                        + " was expected, found: " + readings.chosen()));
    }
}
