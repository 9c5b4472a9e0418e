package org.povestka.audit.read.row;

import java.io.IOException;

/// The lines of a file, one after the other, each as its bytes.
final class TextLines {

    private static final byte NEWLINE = '\n';

    private final RowBuffer buffer;
    private int at;
    private int first;
    private int after;
    private long line;
    private boolean tooLong;

    TextLines(RowBuffer buffer) throws IOException {
        this.buffer = buffer;
        buffer.more(0);
        byte[] bytes = buffer.bytes();
        boolean marked = buffer.filled() > 2
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        this.at = marked ? 3 : 0;
    }

    /// Goes to the next line; false at the end.
    boolean next() throws IOException {
        line++;
        tooLong = false;
        first = at;
        int from = at;
        while (true) {
            int newline = newline(from);
            if (newline >= 0) {
                after = newline;
                at = newline + 1;
                return true;
            }
            if (buffer.ended()) {
                after = buffer.filled();
                at = after;
                return after > first || tooLong;
            }
            from = buffer.filled() - first;
            if (!buffer.more(first)) {
                tooLong = true;
                buffer.more(buffer.filled());
                from = 0;
            }
            first = 0;
        }
    }

    /// The bytes in which the line lies.
    byte[] bytes() {
        return buffer.bytes();
    }

    /// The first byte of the line.
    int first() {
        return first;
    }

    /// The byte after its last.
    int after() {
        return after;
    }

    /// Its number, from 1.
    long line() {
        return line;
    }

    /// Whether it is too long, so that only its end is here.
    boolean tooLong() {
        return tooLong;
    }

    private int newline(int from) {
        byte[] bytes = buffer.bytes();
        for (int i = from; i < buffer.filled(); i++) {
            if (bytes[i] == NEWLINE) {
                return i;
            }
        }
        return -1;
    }
}
