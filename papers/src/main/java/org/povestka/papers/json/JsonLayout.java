package org.povestka.papers.json;

/// Lays JSON that stands on one line out over several, so that a person can read it: whatever
/// fits stays on one line.
final class JsonLayout {

    private static final int WIDTH = 100;
    private static final String STEP = "  ";
    private static final String BETWEEN = ", ";
    private static final String AFTER_KEY = ": ";
    private static final int COMMA = 1;

    private final String line;
    private final StringBuilder out = new StringBuilder();

    private JsonLayout(String line) {
        this.line = line;
    }

    /// The same JSON on as many lines as it needs, without a line break at its end.
    ///
    /// @param line JSON as [JsonOut] writes it
    static String of(String line) {
        JsonLayout layout = new JsonLayout(line);
        layout.value(0, 0, 0);
        return layout.out.toString();
    }

    /// Lays a value out.
    ///
    /// @param first where it begins
    /// @param depth in how many objects and arrays it stands
    /// @param taken the columns taken before it and after it
    /// @return the place behind it
    private int value(int first, int depth, int taken) {
        int past = past(first);
        if (past - first <= WIDTH - depth * STEP.length() - taken || !splits(first)) {
            out.append(line, first, past);
            return past;
        }
        out.append(line.charAt(first));
        int place = first + 1;
        while (place < past - 1) {
            if (place > first + 1) {
                out.append(',');
            }
            indent(depth + 1);
            place = line.charAt(first) == '{' ? part(place, depth + 1) : value(place, depth + 1, 1);
            place += line.startsWith(BETWEEN, place) ? BETWEEN.length() : 0;
        }
        indent(depth);
        out.append(line.charAt(past - 1));
        return past;
    }

    private int part(int first, int depth) {
        int value = past(first) + AFTER_KEY.length();
        out.append(line, first, value);
        return value(value, depth, value - first + COMMA);
    }

    private void indent(int depth) {
        out.append('\n').repeat(STEP, depth);
    }

    /// Whether it is an object or an array with something in it.
    private boolean splits(int first) {
        char sign = line.charAt(first);
        return (sign == '{' || sign == '[') && past(first) - first > "[]".length();
    }

    /// The place behind the value that begins here.
    private int past(int first) {
        int open = 0;
        int place = first;
        do {
            char sign = line.charAt(place);
            if (sign == '"') {
                place = pastText(place);
            } else {
                open += sign == '{' || sign == '[' ? 1 : 0;
                open -= sign == '}' || sign == ']' ? 1 : 0;
                place++;
            }
        } while (open > 0 || (place < line.length() && goesOn(place)));
        return place;
    }

    /// Whether a number or `true` goes on.
    private boolean goesOn(int place) {
        return Character.isLetterOrDigit(line.charAt(place - 1))
                && Character.isLetterOrDigit(line.charAt(place));
    }

    private int pastText(int first) {
        int place = first + 1;
        while (line.charAt(place) != '"') {
            place += line.charAt(place) == '\\' ? 2 : 1;
        }
        return place + 1;
    }
}
