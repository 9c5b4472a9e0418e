package org.povestka.audit.read.keep;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.povestka.audit.read.cell.Said;

/// Reads numbers and texts out of bytes that [CaseBytes] wrote. A text is known by where it lies.
final class Cursor {

    private static final int SEVEN_BITS = 7;
    private static final int LOW = 0x7F;

    private byte[] bytes;
    private int filled;
    private int at;

    Cursor(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Forgets the bytes.
    void clear() {
        filled = 0;
    }

    /// Adds bytes and goes to the first of them.
    ///
    /// @return where that is
    int append(byte[] more, int first, int length) {
        if (filled + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (filled + length));
        }
        System.arraycopy(more, first, bytes, filled, length);
        at = filled;
        filled += length;
        return at;
    }

    /// Whether bytes follow.
    boolean more() {
        return at < filled;
    }

    /// The next byte, which stays the next.
    int peek() {
        return bytes[at];
    }

    /// The next byte.
    int next() {
        return bytes[at++];
    }

    /// The next number: seven bits a byte, the lowest first.
    long number() {
        long number = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            number |= (long) (bytes[at++] & LOW) << shift;
            shift += SEVEN_BITS;
        }
        return number | ((long) bytes[at++] << shift);
    }

    /// Goes behind a text.
    ///
    /// @return where it lies
    int skipText() {
        int text = at;
        at = behind(text);
        return text;
    }

    /// A text.
    String text(int where) {
        int place = at;
        at = where;
        int length = (int) number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at = place;
        return text;
    }

    /// Whether a text is of a kind.
    boolean is(int where, Such such) {
        int after = behind(where);
        int place = at;
        at = where;
        number();
        boolean is = such.is(bytes, at, after);
        at = place;
        return is;
    }

    /// Copies a text.
    ///
    /// @return the place behind it
    int copyText(int where, byte[] to, int first) {
        int after = behind(where);
        int place = at;
        at = where;
        number();
        int length = after - at;
        System.arraycopy(bytes, at, to, first, length);
        at = place;
        return first + length;
    }

    /// Whether two texts are the same.
    boolean same(int one, int other) {
        return Arrays.equals(bytes, one, behind(one), bytes, other, behind(other));
    }

    /// What the next bytes spell out.
    Said said(Codec codec) {
        try (ByteArrayInputStream raw = new ByteArrayInputStream(bytes, at, filled - at);
                DataInputStream in = new DataInputStream(raw)) {
            Said said = Said.in(codec.readUnder(CaseBytes.NO_KEY, in));
            at = filled - raw.available();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }

    private int behind(int text) {
        int place = at;
        at = text;
        int length = (int) number();
        int end = at + length;
        at = place;
        return end;
    }
}
