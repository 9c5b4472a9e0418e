package org.povestka.papers.letter;

import java.util.ArrayList;
import java.util.List;

/// Lines of plain text within a column: so many characters in from the left, so many wide.
record TextColumn(int indent, int width) {
    private static final char NO_BREAK_SPACE = '\u00A0';

    /// The words broken at spaces; the second and later lines hang under the first word after
    /// `mark`.
    List<String> wrapped(String mark, String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(mark);
        boolean fresh = true;
        for (String word : words.split(" ", -1)) {
            if (!fresh && line.length() + 1 + word.length() > width) {
                lines.add(placed(line.toString()));
                line = new StringBuilder(" ".repeat(mark.length()));
                fresh = true;
            }
            if (!fresh) {
                line.append(' ');
            }
            line.append(word);
            fresh = false;
        }
        lines.add(placed(line.toString()));
        return lines;
    }

    /// The words broken at spaces and centred.
    List<String> centred(String words) {
        return new TextColumn(0, width)
                .wrapped("", words).stream()
                        .map(line -> placed(" ".repeat((width - line.length()) / 2) + line))
                        .toList();
    }

    /// A label with a ruled line after it, as long as the column allows, or below it where little
    /// room is left.
    List<String> ruled(String label) {
        if (label.isEmpty()) {
            return List.of(placed("_".repeat(width)));
        }
        List<String> lines = new ArrayList<>(wrapped("", label));
        int room = indent + width - lines.getLast().length() - 1;
        if (room < width / 3) {
            lines.add(placed("_".repeat(width)));
        } else {
            lines.add(lines.removeLast() + " " + "_".repeat(room));
        }
        return lines;
    }

    private String placed(String line) {
        return (" ".repeat(indent) + line).replace(NO_BREAK_SPACE, ' ').stripTrailing();
    }
}
