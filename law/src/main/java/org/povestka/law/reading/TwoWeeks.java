package org.povestka.law.reading;

import java.util.List;

/// Q13: Which is the last day of the two weeks for coming unasked?
public enum TwoWeeks implements Reading {
    /// A: the 14th day, the first day counted.
    FIRST_DAY_COUNTS,
    /// B: the 15th day, the first day not counted.
    FIRST_DAY_EXCLUDED;

    /// The question these are the answers to.
    public static final Question<TwoWeeks> QUESTION = new Question<>("Q13", 22, List.of(values()));

    @Override
    public Question<TwoWeeks> question() {
        return QUESTION;
    }
}
