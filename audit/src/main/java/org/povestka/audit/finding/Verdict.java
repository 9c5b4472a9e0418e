package org.povestka.audit.finding;

import org.povestka.law.answer.DayState;

/// What the law says of one entry.
public enum Verdict {
    /// Right under every reading.
    LAWFUL("lawful"),
    /// Right under some readings and wrong under others.
    SOME_READINGS("lawful-under-some-readings"),
    /// Wrong under every reading.
    UNLAWFUL("unlawful"),
    /// Nothing can be said, for a reason that is told.
    CANNOT_BE_SAID("cannot-be-said");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /// The word in JSON.
    ///
    /// @return the word, such as `unlawful`
    public String word() {
        return word;
    }

    /// The verdict on what is right under every reading, under some, or under none.
    ///
    /// @param right under how many
    /// @return the verdict; nothing can be said where that was refused
    public static Verdict of(DayState right) {
        return switch (right) {
            case YES -> LAWFUL;
            case CONTESTED -> SOME_READINGS;
            case NO -> UNLAWFUL;
            case REFUSED -> CANNOT_BE_SAID;
        };
    }

    /// The graver of two verdicts: unlawful, then some readings, then what cannot be said.
    ///
    /// @param one a verdict
    /// @param other another
    /// @return the graver
    public static Verdict graver(Verdict one, Verdict other) {
        return one.gravity() >= other.gravity() ? one : other;
    }

    private int gravity() {
        return switch (this) {
            case LAWFUL -> 0;
            case CANNOT_BE_SAID -> 1;
            case SOME_READINGS -> 2;
            case UNLAWFUL -> 3;
        };
    }
}
