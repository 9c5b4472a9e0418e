package org.povestka.papers.letter;

import java.util.regex.Pattern;

/// Holds together what a line should not part: a short preposition and its word, "статьи" and its
/// number.
final class NoBreak {
    private static final Pattern SHORT_WORD =
            Pattern.compile("(?<![\\p{L}\\d])([\u0400-\u04FF]{1,2}|№|No\\.) (?=[\\p{L}\\d«{])");
    private static final Pattern BEFORE_NUMBER =
            Pattern.compile("(стать\\p{L}+|пункт\\p{L}*|част\\p{L}+|article) (?=\\d)");
    private static final Pattern AFTER_NUMBER =
            Pattern.compile("(?<=\\d) (?=г\\.|л\\.|дн\\p{L}+|days)");
    private static final Pattern DAY = Pattern.compile("(?<=\\d) (?=\\p{L}{3,9} (?:19|20)\\d\\d)");
    private static final Pattern DASH = Pattern.compile(" (?=—)");

    private NoBreak() {}

    /// The same words with no-break spaces where a line should not end.
    static String in(String words) {
        String held = SHORT_WORD.matcher(words).replaceAll("$1\u00A0");
        held = BEFORE_NUMBER.matcher(held).replaceAll("$1\u00A0");
        held = AFTER_NUMBER.matcher(held).replaceAll("\u00A0");
        held = DAY.matcher(held).replaceAll("\u00A0");
        return DASH.matcher(held).replaceAll("\u00A0");
    }
}
