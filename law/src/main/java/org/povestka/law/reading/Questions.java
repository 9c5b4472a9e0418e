package org.povestka.law.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every open question that runs, in the order of the law note.
public final class Questions {

    /// All of them; [AccountPossibility] is the one that is a question of fact.
    public static final List<Question<?>> ALL = List.of(
            ElectronicService.QUESTION,
            SeventhDay.QUESTION,
            LadderClock.QUESTION,
            TwentiethDay.QUESTION,
            CapStart.QUESTION,
            BoundByMeasures.QUESTION,
            PassportBlock.QUESTION,
            LiftingTerm.QUESTION,
            LadderList.QUESTION,
            TwoWeeks.QUESTION,
            TermEnd.QUESTION,
            RecallEffect.QUESTION,
            ThirtiethBirthday.QUESTION,
            MonthsEnd.QUESTION,
            PassportDays.QUESTION,
            AccountPossibility.QUESTION);

    private static final String[] KEYS = new String[Long.SIZE];

    static {
        for (Question<?> question : ALL) {
            for (Reading answer : question.answers()) {
                KEYS[question.firstBit() + answer.ordinal()] =
                        question.id() + "=" + answer.letter();
            }
        }
    }

    private Questions() {}

    /// The key of an answer, put together once.
    static String key(Reading answer) {
        return KEYS[answer.question().firstBit() + answer.ordinal()];
    }

    /// The answers whose bits are set, in the order of the questions.
    ///
    /// @param answersGiven a set of answers kept as bits
    /// @return the answers
    public static List<Reading> readings(long answersGiven) {
        List<Reading> readings = new ArrayList<>(Long.bitCount(answersGiven));
        for (Question<?> question : ALL) {
            long given = (answersGiven & question.mask()) >>> question.firstBit();
            for (; given != 0; given &= given - 1) {
                readings.add(question.answers().get(Long.numberOfTrailingZeros(given)));
            }
        }
        return List.copyOf(readings);
    }

    /// The question of that number.
    ///
    /// @param id such as `Q3`
    /// @return the question, or nothing where no question of that number runs
    public static Optional<Question<?>> find(String id) {
        for (Question<?> question : ALL) {
            if (question.id().equals(id)) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }
}
