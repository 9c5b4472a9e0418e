package org.povestka.law.flaw;

/// A place in an input: where its author has to look.
///
/// @param file the name of the input as the caller gave it, `-` for standard input
/// @param line the line, counted from 1
/// @param column the character in the line, counted from 1
public record Place(String file, int line, int column) {

    /// Checks that line and column are counted from 1.
    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "line and column count from 1, found: " + line + ":" + column);
        }
    }

    /// The place as every message begins: `case.yaml:3:11`.
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
