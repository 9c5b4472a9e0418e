package org.povestka.audit.read.keep;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// Bytes one behind the other, in an array that grows. The first four are their number.
final class Bytes extends OutputStream {

    private static final int SEVEN_BITS = 7;
    private static final int MORE = 0x80;

    private byte[] bytes = new byte[1 << 10];
    private int filled = Integer.BYTES;

    void clear() {
        filled = Integer.BYTES;
    }

    /// How many there are behind their number.
    int length() {
        return filled - Integer.BYTES;
    }

    @Override
    public void write(int one) {
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * filled);
        }
        bytes[filled++] = (byte) one;
    }

    @Override
    public void write(byte[] from, int first, int length) {
        if (filled + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (filled + length));
        }
        System.arraycopy(from, first, bytes, filled, length);
        filled += length;
    }

    /// A number, seven bits a byte, the lowest first; one below zero takes ten bytes.
    void number(long number) {
        long rest = number;
        while ((rest & -MORE) != 0) {
            write(((int) rest & (MORE - 1)) | MORE);
            rest >>>= SEVEN_BITS;
        }
        write((int) rest);
    }

    /// A text behind its length.
    void text(byte[] from, int first, int after) {
        number(after - first);
        write(from, first, after - first);
    }

    /// Writes them behind their number.
    void writeTo(OutputStream to) throws IOException {
        int length = length();
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[i] = (byte) (length >>> (Integer.SIZE - Byte.SIZE * (i + 1)));
        }
        to.write(bytes, 0, filled);
    }
}
