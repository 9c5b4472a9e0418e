package org.povestka.papers.json;

import java.util.Iterator;

/// Writes JSON: on one line, or laid out so that a person can read it.
final class JsonText {

    private static final int WIDTH = 100;
    private static final String STEP = "  ";
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /// The value on one line, without a line break at its end.
    static String oneLine(Json value) {
        JsonText text = new JsonText();
        text.write(value);
        return text.out.toString();
    }

    /// The value on as many lines as it needs: whatever fits stays on one line.
    static String laidOut(Json value) {
        JsonText text = new JsonText();
        text.layOut(value, "", 0);
        return text.out.toString();
    }

    private void layOut(Json value, String indent, int taken) {
        String line = oneLine(value);
        boolean fits = indent.length() + taken + line.length() <= WIDTH;
        switch (value) {
            case Json.Sequence sequence when !fits -> layOut(sequence, indent);
            case Json.Parts parts when !fits -> layOut(parts, indent);
            case Json.Sequence sequence -> out.append(line);
            case Json.Parts parts -> out.append(line);
            case Json.Text text -> out.append(line);
            case Json.Whole whole -> out.append(line);
            case Json.Truth truth -> out.append(line);
        }
    }

    private void layOut(Json.Sequence sequence, String indent) {
        String inner = indent + STEP;
        String between = "[\n";
        for (Json item : sequence.items()) {
            out.append(between).append(inner);
            layOut(item, inner, 1);
            between = ",\n";
        }
        out.append('\n').append(indent).append(']');
    }

    private void layOut(Json.Parts object, String indent) {
        String inner = indent + STEP;
        String between = "{\n";
        for (Json.Part part : object.parts()) {
            out.append(between).append(inner);
            quote(part.key());
            out.append(": ");
            layOut(part.value(), inner, part.key().length() + "\"\": ,".length());
            between = ",\n";
        }
        out.append('\n').append(indent).append('}');
    }

    private void write(Json value) {
        switch (value) {
            case Json.Text text -> quote(text.value());
            case Json.Whole whole -> out.append(whole.value());
            case Json.Truth truth -> out.append(truth == Json.Truth.TRUE);
            case Json.Sequence sequence -> {
                out.append('[');
                Iterator<Json> items = sequence.items().iterator();
                while (items.hasNext()) {
                    write(items.next());
                    out.append(items.hasNext() ? ", " : "");
                }
                out.append(']');
            }
            case Json.Parts object -> {
                out.append('{');
                Iterator<Json.Part> parts = object.parts().iterator();
                while (parts.hasNext()) {
                    Json.Part part = parts.next();
                    quote(part.key());
                    out.append(": ");
                    write(part.value());
                    out.append(parts.hasNext() ? ", " : "");
                }
                out.append('}');
            }
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (letter < FIRST_PRINTABLE || letter == '\u2028' || letter == '\u2029') {
                out.append(String.format("\\u%04x", (int) letter));
            } else {
                out.append(letter);
            }
        }
        out.append('"');
    }
}
