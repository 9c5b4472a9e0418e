package org.povestka.law.reading;

import java.util.List;

/// Q3: From when do the 20 days run?
public enum LadderClock implements Reading {
    /// A: from the appearance date in the summons.
    FROM_APPEARANCE_DATE,
    /// B: from service.
    FROM_SERVICE,
    /// C: from placing.
    FROM_PLACING;

    /// The question these are the answers to.
    public static final Question<LadderClock> QUESTION = new Question<>("Q3", 4, List.of(values()));

    @Override
    public Question<LadderClock> question() {
        return QUESTION;
    }
}
