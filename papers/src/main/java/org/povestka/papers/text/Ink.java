package org.povestka.papers.text;

/// How a piece of text stands out, where colours are wanted; the words say the same
/// without it.
enum Ink {
    /// As everything else.
    PLAIN(""),
    /// A heading.
    STRONG("\u001B[1m"),
    /// A measure stands.
    BARRED("\u001B[31m"),
    /// Readings differ, or no answer.
    OPEN("\u001B[33m");

    private static final String END = "\u001B[0m";

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /// The text in this ink.
    String paint(String text, Terminal terminal) {
        return switch (terminal.colour()) {
            case ON -> code.isEmpty() || text.isBlank() ? text : code + text + END;
            case OFF -> text;
        };
    }
}
