package org.povestka.law.reading;

import java.util.List;

/// Q6: Whom do the exit ban and the ladder bind?
public enum BoundByMeasures implements Reading {
    /// A: only men liable to conscription, neither deferred nor exempt.
    CONSCRIPTS,
    /// B: everybody liable for service, reservists too.
    ALL_LIABLE;

    /// The question these are the answers to.
    public static final Question<BoundByMeasures> QUESTION =
            new Question<>("Q6", 11, List.of(values()));

    @Override
    public Question<BoundByMeasures> question() {
        return QUESTION;
    }
}
