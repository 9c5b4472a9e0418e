package org.povestka.law.reading;

import java.util.List;

/// Q16: Does a term that ends on a rest day move?
public enum TermEnd implements Reading {
    /// A: no, calendar days are calendar days.
    NO_SHIFT,
    /// B: to the next working day, as in article 193 of the Civil Code.
    NEXT_WORKING_DAY;

    /// The question these are the answers to.
    public static final Question<TermEnd> QUESTION = new Question<>("Q16", 24, List.of(values()));

    @Override
    public Question<TermEnd> question() {
        return QUESTION;
    }
}
