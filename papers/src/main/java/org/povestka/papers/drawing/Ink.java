package org.povestka.papers.drawing;

import java.util.Locale;
import org.povestka.papers.timeline.Row;

/// The colours, each by its role; the value is the one for print.
enum Ink {
    BAN("#a3261b"),
    SERVICE("#35558a"),
    LADDER("#8a4b00"),
    SAFE("#1f6b3a"),
    ACCENT("#0b5cad"),
    TEXT("#1b1f24"),
    SOFT("#4d5359"),
    LINE("#d8d4ca"),
    BAND("#efece4"),
    PAPER("#ffffff");

    private final String value;
    private final String filling;
    private final String stroking;

    Ink(String value) {
        this.value = value;
        String small = name().toLowerCase(Locale.ROOT);
        this.filling = "fill-" + small;
        this.stroking = "line-" + small;
    }

    /// The style class of what is filled with it.
    String filling() {
        return filling;
    }

    /// The style class of what is drawn with it.
    String stroking() {
        return stroking;
    }

    String value() {
        return value;
    }

    static Ink of(Row.Kind kind) {
        return switch (kind) {
            case EXIT_BAN -> BAN;
            case SERVED -> SERVICE;
            case LADDER, MEASURE -> LADDER;
            case LIFTING -> SAFE;
            case BORDER, RECEIVER -> SOFT;
            case KNOWN -> ACCENT;
        };
    }
}
