package org.povestka.papers.calendar;

import java.nio.charset.StandardCharsets;

/// Folds a line of an iCalendar file as RFC 5545 asks: at most 75 octets a line, no letter cut in
/// two, each further line begun by a space.
final class Folding {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private Folding() {}

    /// Adds a line to a file, folded and ended.
    ///
    /// @param line the line, without its end
    /// @param file what it is added to
    static void fold(String line, StringBuilder file) {
        int octets = 0;
        int at = 0;
        while (at < line.length()) {
            String letter = new String(Character.toChars(line.codePointAt(at)));
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                file.append(END).append(' ');
                octets = 1;
            }
            file.append(letter);
            octets += length;
            at += letter.length();
        }
        file.append(END);
    }
}
