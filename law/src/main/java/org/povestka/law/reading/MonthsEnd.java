package org.povestka.law.reading;

import java.util.List;

/// Q21: Which is the last day of a term of months or years?
public enum MonthsEnd implements Reading {
    /// A: the corresponding date; the day of the event does not count.
    CORRESPONDING_DATE,
    /// B: the day before it; the day of the event counts.
    DAY_BEFORE;

    /// The question these are the answers to.
    public static final Question<MonthsEnd> QUESTION = new Question<>("Q21", 30, List.of(values()));

    @Override
    public Question<MonthsEnd> question() {
        return QUESTION;
    }
}
