package org.povestka.audit.read.row;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// What the first characters of a text say of its format.
enum Look {
    /// One object of JSON with objects and events in it: OCEL.
    OBJECT_LOG,
    /// An object of JSON a line.
    OBJECT_LINES,
    /// XML, as which XES is written.
    MARKUP,
    /// Cells with delimiters between them.
    CELLS;

    private static final Pattern OCEL = Pattern.compile(
            "\\{\\s*\"(?:objectTypes|eventTypes|objects|events)\"\\s*:\\s*\\[.*", Pattern.DOTALL);

    /// What these first bytes look like.
    static Look of(byte[] head) {
        String text =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        if (text.startsWith("<")) {
            return MARKUP;
        }
        if (!text.startsWith("{")) {
            return CELLS;
        }
        return OCEL.matcher(text).matches() ? OBJECT_LOG : OBJECT_LINES;
    }
}
