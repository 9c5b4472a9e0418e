package org.povestka.papers.speech;

import org.povestka.papers.Language;

/// The form of a noun that a number asks for: 1 день, 2 дня, 5 дней, 11 дней, 21 день.
enum Plural {
    /// 1, and in Russian 21, 31, 101, but not 11.
    ONE,
    /// In Russian 2 to 4, 22 to 24, but not 12 to 14.
    FEW,
    /// Every other number.
    MANY;

    /// The form for a number.
    ///
    /// @param language the language
    /// @param number the number, 0 or more
    /// @return the form
    static Plural of(Language language, long number) {
        return switch (language) {
            case EN -> number == 1 ? ONE : MANY;
            case RU -> russian(number % 100);
        };
    }

    private static Plural russian(long lastTwo) {
        boolean teen = lastTwo >= 11 && lastTwo <= 14;
        long last = lastTwo % 10;
        if (last == 1 && !teen) {
            return ONE;
        }
        return last >= 2 && last <= 4 && !teen ? FEW : MANY;
    }
}
