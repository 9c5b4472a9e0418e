package org.povestka.law.reading;

/// One defensible answer to an open question.
public sealed interface Reading
        permits AccountPossibility,
                BoundByMeasures,
                CapStart,
                ElectronicService,
                LadderClock,
                LadderList,
                LiftingTerm,
                MonthsEnd,
                PassportBlock,
                PassportDays,
                RecallEffect,
                SeventhDay,
                TermEnd,
                ThirtiethBirthday,
                TwentiethDay,
                TwoWeeks {

    /// The question it answers.
    ///
    /// @return the question
    Question<?> question();

    /// The place of this answer among the answers to its question.
    ///
    /// @return 0 for A, 1 for B, 2 for C
    int ordinal();

    /// The bit of this answer in a set of answers.
    ///
    /// @return one bit
    default long bit() {
        return 1L << (question().firstBit() + ordinal());
    }

    /// The letter of this answer.
    ///
    /// @return `A`, `B` or `C`
    default String letter() {
        return String.valueOf((char) ('A' + ordinal()));
    }

    /// The answer as written on a command line and in JSON.
    ///
    /// @return such as `Q3=A`
    default String key() {
        return Questions.key(this);
    }
}
