package org.povestka.journal.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.flaw.HexDigits;
import org.povestka.law.flaw.Place;

/// Bytes into text: UTF-8 and nothing else, without what no text holds.
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char UNREADABLE = '\uFFFD';

    private SourceText() {}

    /// The text of these bytes without a byte order mark, or nothing and the first flaw: of a
    /// binary file the first byte says enough.
    static Optional<String> of(byte[] bytes, Flaws flaws) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(UNREADABLE) >= 0 && !utf8(bytes, flaws)) {
            return Optional.empty();
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        for (int i = 0; i < text.length(); i++) {
            if (!ofText(text.charAt(i))) {
                flaws.add(
                        placeAfter(text.substring(0, i), flaws),
                        Flaw.Kind.CONTROL_CHARACTER,
                        "U+" + HexDigits.of(text.charAt(i), 4));
                return Optional.empty();
            }
        }
        return Optional.of(text);
    }

    /// The lines of a text, without what ends them.
    static List<String> lines(String text) {
        return List.of(text.split("\r\n|\r|\n", -1));
    }

    /// A line of a text, counted from 1; empty behind its end.
    static String line(String text, int line) {
        return lines(text).stream().skip(line - 1L).findFirst().orElse("");
    }

    /// The rest of a line from a place on, for a message.
    static String rest(String text, int line, int column) {
        String whole = line(text, line);
        return whole.codePoints()
                .skip(column - 1L)
                .limit(40)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /// Whether nothing but blanks follows this place.
    static boolean blankFrom(String text, int line, int column) {
        return rest(text, line, column).isEmpty()
                && lines(text).stream().skip(line).allMatch(String::isBlank);
    }

    private static boolean utf8(byte[] bytes, Flaws flaws) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (!decoder.decode(in, out, true).isError()) {
            return true;
        }
        flaws.add(
                placeAfter(out.flip().toString(), flaws),
                Flaw.Kind.NOT_UTF_8,
                "0x" + HexDigits.of(bytes[in.position()] & 0xFF, 2));
        return false;
    }

    private static boolean ofText(char one) {
        return (one >= ' ' && one <= '~')
                || one == '\n'
                || one == '\r'
                || one == '\t'
                || one == '\u0085'
                || (one >= '\u00A0' && one <= '\uFFFD');
    }

    /// The place of the character that follows this text.
    static Place placeAfter(String before, Flaws flaws) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            char one = before.charAt(i);
            boolean inPair = one == '\r' && i + 1 < before.length() && before.charAt(i + 1) == '\n';
            if (one == '\n' || (one == '\r' && !inPair)) {
                line++;
                column = 1;
            } else if (one != BYTE_ORDER_MARK && !Character.isLowSurrogate(one)) {
                column++;
            }
        }
        return flaws.place(line, column);
    }
}
