package org.povestka.law.reading;

import java.util.List;

/// Q2: Which day is "after seven days from the date of placement"?
public enum SeventhDay implements Reading {
    /// A: the day after the seventh, which must run out.
    MUST_RUN_OUT,
    /// B: the seventh day itself.
    IS_ENOUGH;

    /// The question these are the answers to.
    public static final Question<SeventhDay> QUESTION = new Question<>("Q2", 2, List.of(values()));

    @Override
    public Question<SeventhDay> question() {
        return QUESTION;
    }
}
