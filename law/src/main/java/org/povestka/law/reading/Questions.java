package org.povestka.law.reading;

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

    private static final int BITS =
            ALL.getLast().firstBit() + ALL.getLast().answers().size();
    private static final String[] KEYS = new String[BITS];
    private static final Reading[] ANSWERS = new Reading[BITS];

    static {
        for (Question<?> question : ALL) {
            for (Reading answer : question.answers()) {
                int bit = question.firstBit() + answer.ordinal();
                KEYS[bit] = question.id() + "=" + answer.letter();
                ANSWERS[bit] = answer;
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
        Reading[] readings = new Reading[Long.bitCount(answersGiven)];
        int count = 0;
        for (long left = answersGiven; left != 0; left &= left - 1) {
            readings[count++] = ANSWERS[Long.numberOfTrailingZeros(left)];
        }
        return List.of(readings);
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
