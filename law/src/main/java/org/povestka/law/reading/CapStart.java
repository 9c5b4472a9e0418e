package org.povestka.law.reading;

import java.util.List;

/// Q5: Since when may the appearance date not be later than 30 days after placing?
public enum CapStart implements Reading {
    /// A: since the day 412-FZ was published.
    ON_PUBLICATION,
    /// B: since the day its main part came into force.
    WITH_MAIN_PART;

    /// The question these are the answers to.
    public static final Question<CapStart> QUESTION = new Question<>("Q5", 9, List.of(values()));

    @Override
    public Question<CapStart> question() {
        return QUESTION;
    }
}
