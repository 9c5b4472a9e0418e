package org.povestka.law.reading;

import java.util.List;

/// Q17: Does the recall of a summons end its measures?
public enum RecallEffect implements Reading {
    /// A: the measures end with the summons.
    ENDS_MEASURES,
    /// B: no rule says so; they stand.
    NO_RULE;

    /// The question these are the answers to.
    public static final Question<RecallEffect> QUESTION =
            new Question<>("Q17", 26, List.of(values()));

    @Override
    public Question<RecallEffect> question() {
        return QUESTION;
    }
}
