package org.povestka.audit.read.row;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts a log into stretches of whole rows that can be read each for itself: one that is
/// neither packed nor anything but cells; any other is one stretch.
public final class Stretches {

    private static final int SIZE = 1 << 18;
    private static final int LOOK = 1 << 12;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte QUOTE = '"';
    private static final byte NEWLINE = '\n';

    private final long most;
    private final List<Stretch> cut = new ArrayList<>();
    private Inside inside = Inside.ROW;
    private byte delimiter;
    private long at;
    private long line = 1;
    private long first;
    private long firstLine = 1;
    private long headerBytes = -1;
    private long lineAfterHeader;
    private boolean empty = true;

    private Stretches(long most) {
        this.most = most;
    }

    /// A part of a log.
    ///
    /// @param header how many bytes at the beginning of the log are its header, which every
    /// stretch is read under; 0 of a log that is one stretch
    /// @param first its first byte
    /// @param bytes how many bytes it has; -1 for all that follow
    /// @param linesBefore how many lines of the log come before it, without those of the header
    public record Stretch(long header, long first, long bytes, long linesBefore)
            implements Serializable {

        /// A whole log.
        public static final Stretch WHOLE = new Stretch(0, 0, -1, 0);
    }

    /// Where the next byte stands.
    private enum Inside {
        /// At the beginning of a row.
        ROW,
        /// At the beginning of another cell.
        CELL,
        /// In a cell without quotes, or behind what closes one.
        TEXT,
        /// In quotes.
        QUOTES,
        /// Behind a quote in quotes, which closes them unless another follows.
        QUOTE
    }

    /// Cuts a log. A log with flaws may be cut anywhere, and one of its stretches has a flaw.
    ///
    /// @param log the file
    /// @param most after how many bytes a stretch ends with its row
    /// @return the stretches in order, one at least
    public static List<Stretch> of(Path log, long most) {
        byte[] buffer = new byte[SIZE];
        try (InputStream in = Files.newInputStream(log)) {
            int read = in.readNBytes(buffer, 0, SIZE);
            byte[] head = Arrays.copyOf(buffer, Math.min(read, LOOK));
            if (packed(head) || Look.of(head) != Look.CELLS) {
                return List.of(Stretch.WHOLE);
            }
            Stretches stretches = new Stretches(most);
            int mark = marked(buffer, read) ? BYTE_ORDER_MARK.length : 0;
            stretches.at = mark;
            stretches.delimiter = Delimiter.of(buffer, mark, read);
            stretches.pass(buffer, mark, read);
            while (read == SIZE) {
                read = in.readNBytes(buffer, 0, SIZE);
                stretches.pass(buffer, 0, read);
            }
            return stretches.all();
        } catch (IOException e) {
            throw new UncheckedIOException(log.toString(), e);
        }
    }

    private static boolean marked(byte[] bytes, int count) {
        int length = BYTE_ORDER_MARK.length;
        return count >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
    }

    /// Packed bytes and Parquet begin with what no text does.
    private static boolean packed(byte[] head) {
        boolean gzip = head.length > 1 && head[0] == 0x1F && head[1] == (byte) 0x8B;
        boolean zstd = head.length > 1 && head[0] == 0x28 && head[1] == (byte) 0xB5;
        boolean parquet = head.length > 3
                && head[0] == 'P'
                && head[1] == 'A'
                && head[2] == 'R'
                && head[3] == '1';
        return gzip || zstd || parquet;
    }

    private List<Stretch> all() {
        if (headerBytes < 0) {
            return List.of(Stretch.WHOLE);
        }
        if (at > first || cut.isEmpty()) {
            end();
        }
        return cut;
    }

    private void pass(byte[] bytes, int from, int after) {
        for (int i = from; i < after; i++) {
            at++;
            byte one = bytes[i];
            if (one == NEWLINE) {
                line++;
                if (inside != Inside.QUOTES) {
                    row();
                }
            } else {
                empty &= one == '\r';
                inside = after(one);
            }
        }
    }

    private Inside after(byte one) {
        return switch (inside) {
            case ROW, CELL -> one == QUOTE ? Inside.QUOTES : plain(one);
            case TEXT -> plain(one);
            case QUOTES -> one == QUOTE ? Inside.QUOTE : Inside.QUOTES;
            case QUOTE -> one == QUOTE ? Inside.QUOTES : plain(one);
        };
    }

    private Inside plain(byte one) {
        return one == delimiter ? Inside.CELL : Inside.TEXT;
    }

    /// A row is at its end.
    private void row() {
        inside = Inside.ROW;
        if (headerBytes < 0) {
            if (!empty) {
                headerBytes = at;
                first = at;
                firstLine = line;
                lineAfterHeader = line;
            }
        } else if (at - first >= most) {
            end();
        }
        empty = true;
    }

    private void end() {
        cut.add(new Stretch(headerBytes, first, at - first, firstLine - lineAfterHeader));
        first = at;
        firstLine = line;
    }
}
