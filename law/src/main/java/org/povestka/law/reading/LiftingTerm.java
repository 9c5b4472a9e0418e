package org.povestka.law.reading;

import java.util.List;

/// Q8: How fast is a measure lifted, and does an accepted excuse end the exit ban?
public enum LiftingTerm implements Reading {
    /// A: within one day of appearance or of an accepted excuse.
    WITHIN_ONE_DAY,
    /// B: at once on appearance; an excuse alone does not end the exit ban.
    AT_ONCE_ON_APPEARANCE,
    /// C: at once on either.
    AT_ONCE_ON_EITHER,
    /// D: within one day of appearance; an excuse alone does not end the exit ban.
    WITHIN_ONE_DAY_OF_APPEARANCE;

    /// The question these are the answers to.
    public static final Question<LiftingTerm> QUESTION =
            new Question<>("Q8", 16, List.of(values()));

    @Override
    public Question<LiftingTerm> question() {
        return QUESTION;
    }
}
