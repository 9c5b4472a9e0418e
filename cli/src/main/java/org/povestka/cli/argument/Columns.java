package org.povestka.cli.argument;

import java.util.ArrayList;
import java.util.List;

/// Two columns of text: short words on the left, what they mean on the right.
///
/// @param left the left column
/// @param width how many characters a line may have
record Columns(List<String> left, int width) {

    private static final int GAP = 2;
    private static final int WIDEST_LEFT = 26;

    /// Copies the left column.
    Columns {
        left = List.copyOf(left);
    }

    /// A row, wrapped, with its last line feed; too wide a word on the left stands on
    /// a line of its own.
    String row(int index, String meaning) {
        String word = left.get(index);
        int indent = GAP
                + left.stream()
                        .mapToInt(String::length)
                        .filter(one -> one <= WIDEST_LEFT)
                        .max()
                        .orElse(WIDEST_LEFT);
        List<String> lines = wrapped(meaning, width - indent);
        StringBuilder row = new StringBuilder(word);
        if (word.length() > WIDEST_LEFT) {
            row.append('\n').append(" ".repeat(indent));
        } else {
            row.append(" ".repeat(indent - word.length()));
        }
        return row.append(String.join("\n" + " ".repeat(indent), lines))
                .append('\n')
                .toString();
    }

    /// A text as lines; a line feed in it stays one.
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
