package org.povestka.audit.read.row;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.povestka.law.flaw.HexDigits;

/// Whether bytes are UTF-8.
final class Utf8 {

    private static final char UNREADABLE = '\uFFFD';

    private Utf8() {}

    /// Whether a text was decoded without a doubt; a text that holds the sign of doubt itself
    /// needs a second look.
    static boolean valid(String decoded) {
        return decoded.indexOf(UNREADABLE) < 0;
    }

    /// How many bytes are UTF-8 before the first that is not.
    static int validBytes(byte[] bytes, int first, int after) {
        ByteBuffer in = ByteBuffer.wrap(bytes, first, after - first);
        CharBuffer out = CharBuffer.allocate(after - first);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        return in.position() - first;
    }

    /// A byte as messages name it: `0xE9`.
    static String shown(byte one) {
        return "0x" + HexDigits.of(one & 0xFF, 2);
    }
}
