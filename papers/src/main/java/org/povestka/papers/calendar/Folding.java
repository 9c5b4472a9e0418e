package org.povestka.papers.calendar;

import java.nio.charset.StandardCharsets;

/// Folds the lines of an iCalendar file as RFC 5545 asks: at most 75 octets a line, no
/// letter cut in
/// two, each further line begun by a space.
final class Folding {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private Folding() {}

    /// The same file with its lines folded.
    static String fold(String unfolded) {
        StringBuilder folded = new StringBuilder();
        for (String line : unfolded.split(END, -1)) {
            if (!line.isEmpty()) {
                fold(line, folded);
            }
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        int at = 0;
        while (at < line.length()) {
            String letter = new String(Character.toChars(line.codePointAt(at)));
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(letter);
            octets += length;
            at += letter.length();
        }
        folded.append(END);
    }
}
