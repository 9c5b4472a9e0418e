package org.povestka.journal.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The lines of a file as bytes, one at a time; of a line that is too long only the beginning.
final class Lines {

    private final String name;
    private final InputStream in;
    private final int mostBytes;
    private final byte[] chunk = new byte[1 << 16];
    private int at;
    private int filled;

    /// The lines of these bytes, each cut after `mostBytes` and one more, which shows that it is
    /// cut.
    Lines(String name, InputStream in, int mostBytes) {
        this.name = name;
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /// The next line without its line feed, or nothing at the end.
    Optional<byte[]> next() {
        if (!filled()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (filled()) {
            int first = at;
            while (at < filled && chunk[at] != '\n') {
                at++;
            }
            line.write(chunk, first, Math.min(at - first, mostBytes + 1 - line.size()));
            if (at < filled) {
                at++;
                break;
            }
        }
        return Optional.of(line.toByteArray());
    }

    private boolean filled() {
        if (at < filled) {
            return true;
        }
        try {
            filled = in.read(chunk);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        at = 0;
        return filled > 0;
    }
}
