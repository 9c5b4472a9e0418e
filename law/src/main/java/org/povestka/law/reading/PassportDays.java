package org.povestka.law.reading;

import java.util.List;

/// Q22: In which days is the term for handing in the foreign passport counted?
public enum PassportDays implements Reading {
    /// A: in calendar days.
    CALENDAR_DAYS,
    /// B: in working days.
    WORKING_DAYS;

    /// The question these are the answers to.
    public static final Question<PassportDays> QUESTION =
            new Question<>("Q22", 32, List.of(values()));

    @Override
    public Question<PassportDays> question() {
        return QUESTION;
    }
}
