package org.povestka.law.reading;

import java.util.List;

/// Q7: Is the issue of a foreign passport blocked, and with what?
public enum PassportBlock implements Reading {
    /// A: not blocked; it is not on the list.
    NOT_BLOCKED,
    /// B: together with the exit ban.
    WITH_EXIT_BAN,
    /// C: together with the ladder.
    WITH_LADDER;

    /// The question these are the answers to.
    public static final Question<PassportBlock> QUESTION =
            new Question<>("Q7", 13, List.of(values()));

    @Override
    public Question<PassportBlock> question() {
        return QUESTION;
    }
}
