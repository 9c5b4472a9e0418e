package org.povestka.papers.drawing;

import java.util.ArrayList;
import java.util.List;

/// Breaks words into lines; the width of a letter is estimated, on the wide side.
final class Lines {

    private static final double LETTER = 0.58;

    private Lines() {}

    static double width(String text, int font) {
        return width(text.length(), font);
    }

    private static double width(int letters, int font) {
        return letters * LETTER * font;
    }

    static double width(List<String> lines, int font) {
        return lines.stream().mapToDouble(line -> width(line, font)).max().orElse(0);
    }

    static List<String> wrap(String text, int font, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line.length() + 1 + word.length(), font) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
