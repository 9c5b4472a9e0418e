package org.povestka.audit.read.row;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// The bytes of a file around the row that is read: a row lies in it as a whole.
final class RowBuffer implements AutoCloseable {

    /// The longest row, in bytes.
    static final int MOST = 1 << 20;

    private static final int SIZE = 1 << 18;

    private final InputStream in;
    private byte[] bytes = new byte[SIZE];
    private int filled;
    private boolean ended;

    RowBuffer(InputStream in) {
        this.in = in;
    }

    /// The bytes; another array after [#more].
    byte[] bytes() {
        return bytes;
    }

    /// How many of them are filled.
    int filled() {
        return filled;
    }

    /// Whether the file has no more bytes than these.
    boolean ended() {
        return ended;
    }

    /// Forgets the bytes before one, which becomes the first, and reads on.
    ///
    /// @return false where there is no room for more: the row is too long
    boolean more(int first) throws IOException {
        int kept = filled - first;
        if (first > 0) {
            System.arraycopy(bytes, first, bytes, 0, kept);
        } else if (filled + Row.SLACK >= bytes.length) {
            if (bytes.length >= MOST + SIZE) {
                return false;
            }
            bytes = Arrays.copyOf(bytes, Math.min(2 * bytes.length, MOST + SIZE));
        }
        filled = kept;
        int read = in.readNBytes(bytes, filled, bytes.length - Row.SLACK - filled);
        ended = read < bytes.length - Row.SLACK - filled;
        filled += read;
        return true;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the log cannot be closed", e);
        }
    }
}
