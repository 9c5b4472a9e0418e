package org.povestka.law.reading;

import java.util.List;

/// Q1: When is an electronic summons served on the holder of an account?
public enum ElectronicService implements Reading {
    /// A: on placing in his account.
    ON_PLACING,
    /// B: seven days after placing in the Registry.
    AFTER_SEVEN_DAYS;

    /// The question these are the answers to.
    public static final Question<ElectronicService> QUESTION =
            new Question<>("Q1", 0, List.of(values()));

    @Override
    public Question<ElectronicService> question() {
        return QUESTION;
    }
}
