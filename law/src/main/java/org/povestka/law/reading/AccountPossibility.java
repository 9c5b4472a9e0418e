package org.povestka.law.reading;

import java.util.List;

/// account: Does he hold an account, where the case does not say?
public enum AccountPossibility implements Reading {
    /// He holds one.
    HELD,
    /// He holds none.
    NONE;

    /// The question these are the answers to.
    public static final Question<AccountPossibility> QUESTION =
            new Question<>("account", 34, List.of(values()));

    @Override
    public Question<AccountPossibility> question() {
        return QUESTION;
    }
}
