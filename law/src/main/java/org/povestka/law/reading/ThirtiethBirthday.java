package org.povestka.law.reading;

import java.util.List;

/// Q18: Is a man still liable on the birthday that ends his liability?
public enum ThirtiethBirthday implements Reading {
    /// A: no, liability ends the day before.
    NOT_LIABLE,
    /// B: yes, that day included.
    STILL_LIABLE;

    /// The question these are the answers to.
    public static final Question<ThirtiethBirthday> QUESTION =
            new Question<>("Q18", 28, List.of(values()));

    @Override
    public Question<ThirtiethBirthday> question() {
        return QUESTION;
    }
}
