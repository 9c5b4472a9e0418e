package org.povestka.audit.read.keep;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Stretches of bytes one behind the other, in an array that grows: each behind its length.
final class Bytes extends OutputStream {

    /// How many bytes a length takes.
    static final int OF_LENGTH = Integer.BYTES;

    private static final int SEVEN_BITS = 7;
    private static final int MORE = 0x80;

    private static final VarHandle INTS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[1 << 10];
    private int first;
    private int filled;

    /// Begins a stretch.
    void begin() {
        room(OF_LENGTH);
        first = filled;
        filled += OF_LENGTH;
    }

    /// Ends it.
    void end() {
        INTS.set(bytes, first, filled - first - OF_LENGTH);
    }

    /// How many bytes there are, lengths included.
    int filled() {
        return filled;
    }

    /// Writes them all, and forgets them.
    void pourInto(OutputStream to) throws IOException {
        to.write(bytes, 0, filled);
        filled = 0;
    }

    /// Hands over every stretch.
    void forEach(Kept.Stretch taker) {
        forEach(bytes, filled, taker);
    }

    /// Hands over every stretch that lies whole in an array.
    ///
    /// @return how many bytes they have, lengths included
    static int forEach(byte[] bytes, int filled, Kept.Stretch taker) {
        int at = 0;
        while (filled - at >= OF_LENGTH && filled - at - OF_LENGTH >= length(bytes, at)) {
            int length = length(bytes, at);
            taker.take(bytes, at + OF_LENGTH, length);
            at += OF_LENGTH + length;
        }
        return at;
    }

    /// The length of the stretch that is written down at a place.
    static int length(byte[] bytes, int at) {
        return (int) INTS.get(bytes, at);
    }

    @Override
    public void write(int one) {
        room(1);
        bytes[filled++] = (byte) one;
    }

    @Override
    public void write(byte[] from, int first, int length) {
        room(length);
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

    private void room(int more) {
        if (filled + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (filled + more));
        }
    }
}
