package org.povestka.papers.text;

import org.povestka.papers.Language;

/// Where text goes: how wide it may be, whether colours are wanted, and who reads it.
///
/// @param width columns, at least 40
/// @param colour whether colours are wanted
/// @param language the reader's language
public record Terminal(int width, Colour colour, Language language) {

    private static final int NARROWEST = 40;

    /// Checks the width.
    public Terminal {
        if (width < NARROWEST) {
            throw new IllegalArgumentException(
                    "width: at least " + NARROWEST + " expected: " + width);
        }
    }

    /// Whether colours are wanted; without them nothing is lost.
    public enum Colour {
        /// Colours, by the escape codes of terminals.
        ON,
        /// Plain text.
        OFF
    }
}
