package org.povestka.page.lettering;

import org.povestka.law.flaw.HexDigits;

/// Writes texts, programs and markup in ASCII.
///
/// In a text each stretch of Russian stands between two marks, and every letter of it as the
/// sign of ASCII that has its place: `~povestka~`. A digit, a space or a comma stands for
/// itself, in a stretch and outside. Whoever carries the text as JSON writes the few letters of
/// other alphabets by number.
public final class Lettering {

    /// What opens a stretch of Russian and ends it.
    public static final char MARK = '~';

    /// The letters, each with its sign at the same place in [#SIGNS].
    public static final String LETTERS =
            "абвгдежзийклмнопрстуфхцчшщъыьэюяёАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯ«»—№";

    /// The signs that stand for letters within a stretch.
    public static final String SIGNS =
            "abvgdejziyklmnoprstufhcqwx#$%&*+=ABVGDEJZIYKLMNOPRSTUFHCQWX@^_|>`!";

    /// How many letters have a sign.
    public static final int COUNT = 66;

    private static final int LAST_ASCII = 0x7E;

    private Lettering() {}

    /// A text with every letter of [#LETTERS] as its sign.
    ///
    /// @param text the text
    /// @return the same with Russian in stretches; a mark of its own is an empty stretch
    public static String ofText(String text) {
        StringBuilder plain = new StringBuilder(text.length() + text.length() / 8);
        boolean russian = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            int letter = LETTERS.indexOf(one);
            boolean ends = one == MARK || SIGNS.indexOf(one) >= 0;
            if (russian ? ends : letter >= 0) {
                plain.append(MARK);
                russian = !russian;
            }
            if (one == MARK) {
                plain.append(MARK);
            }
            plain.append(letter < 0 ? one : SIGNS.charAt(letter));
        }
        return (russian ? plain.append(MARK) : plain).toString();
    }

    /// A program in ASCII.
    ///
    /// @param script the program, whose other letters stand in strings only
    /// @return the same with every other letter by its number
    public static String ofScript(String script) {
        StringBuilder plain = new StringBuilder(script.length());
        for (int i = 0; i < script.length(); i++) {
            char one = script.charAt(i);
            if (one <= LAST_ASCII) {
                plain.append(one);
            } else {
                plain.append("\\u").append(HexDigits.of(one, 4));
            }
        }
        return plain.toString();
    }

    /// Markup in ASCII.
    ///
    /// @param markup the markup, whose other letters stand in text and attributes only
    /// @return the same with every other letter by its number
    public static String ofMarkup(String markup) {
        StringBuilder plain = new StringBuilder(markup.length());
        markup.codePoints().forEach(one -> {
            if (one <= LAST_ASCII) {
                plain.append((char) one);
            } else {
                plain.append("&#").append(one).append(';');
            }
        });
        return plain.toString();
    }
}
