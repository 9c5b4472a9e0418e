package org.povestka.law.reading;

import java.util.List;

/// Q11: Is the ladder always the whole list?
public enum LadderList implements Reading {
    /// A: automatic, the whole list.
    WHOLE_LIST,
    /// B: a decision that names measures.
    NAMED_MEASURES;

    /// The question these are the answers to.
    public static final Question<LadderList> QUESTION =
            new Question<>("Q11", 20, List.of(values()));

    @Override
    public Question<LadderList> question() {
        return QUESTION;
    }
}
