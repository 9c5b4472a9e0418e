package org.povestka.law.reading;

import java.util.List;

/// Q4: Is the first day of the ladder the 20th day or the day after it?
public enum TwentiethDay implements Reading {
    /// A: the day after, for the 20th day must run out.
    MUST_RUN_OUT,
    /// B: the 20th day itself.
    IS_ENOUGH;

    /// The question these are the answers to.
    public static final Question<TwentiethDay> QUESTION =
            new Question<>("Q4", 7, List.of(values()));

    @Override
    public Question<TwentiethDay> question() {
        return QUESTION;
    }
}
