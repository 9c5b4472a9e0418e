package org.povestka.audit.read.row;

import java.io.IOException;
import java.util.Arrays;

/// Splits the bytes of a file into the cells of one row after the other (RFC 4180): a cell may
/// stand in quotes, in which two stand for one, and lines may end there too.
final class CsvSplitter {

    /// The longest cell in quotes, in bytes: behind so many, a quote is taken for a slip.
    static final int MOST_IN_QUOTES = 1 << 16;

    private static final byte QUOTE = '"';
    private static final byte NEWLINE = '\n';
    private static final byte RETURN = '\r';

    private static final long EACH_BYTE = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7F * EACH_BYTE;
    private static final long NEWLINES = NEWLINE * EACH_BYTE;
    private static final long QUOTES = QUOTE * EACH_BYTE;

    private final RowBuffer buffer;
    private final Row row;
    private final long delimiters;

    private int at;
    private int first;
    private int closed;
    private int rowFirst;
    private int rowAfter;
    private int lines;
    private long any;
    private int[] doubled = new int[4];
    private int doubledCells;
    private Found found = Found.ROW;

    CsvSplitter(RowBuffer buffer, Row row, byte delimiter, int first) {
        this.buffer = buffer;
        this.row = row;
        this.delimiters = EACH_BYTE * delimiter;
        this.at = first;
    }

    /// What a row turned out to be.
    enum Found {
        /// A row.
        ROW,
        /// A row whose last cell has a quote that nothing closes where a cell may end.
        NOT_CLOSED,
        /// A row too long to be read.
        TOO_LONG
    }

    /// What the row is.
    Found found() {
        return found;
    }

    /// The first byte of the row.
    int rowFirst() {
        return rowFirst;
    }

    /// The byte after the last of the row, without what ends its line.
    int rowAfter() {
        return rowAfter;
    }

    /// Over how many lines the row goes.
    int lines() {
        return lines;
    }

    /// Goes to the next row; false at the end of the file.
    boolean next(long line) throws IOException {
        row.begin(line);
        while (!split()) {
            if (buffer.ended()) {
                return false;
            }
            boolean read = buffer.more(at);
            at = 0;
            if (!read) {
                skip();
                return true;
            }
            row.begin(line);
        }
        return true;
    }

    /// Lets somebody take rows that lie in the buffer.
    void pass(Rows.Taker taker, long line) {
        at = taker.take(buffer.bytes(), at, buffer.filled(), (byte) delimiters, line);
    }

    /// The doubled quotes of the row become one each; its own text is gone then.
    void unfold() {
        for (int i = 0; i < doubledCells; i++) {
            int cell = doubled[i];
            byte[] bytes = buffer.bytes();
            int into = row.first(cell);
            for (int from = into; from < row.after(cell); from++) {
                bytes[into++] = bytes[from];
                if (bytes[from] == QUOTE) {
                    from++;
                }
            }
            row.narrow(cell, row.first(cell), into);
        }
    }

    /// Whether some cell has doubled quotes.
    boolean folded() {
        return doubledCells > 0;
    }

    /// Splits what lies in the buffer; false where the row does not end in it. Eight bytes are
    /// looked at together: whatever is neither delimiter nor quote nor newline is passed over.
    private boolean split() {
        byte[] bytes = buffer.bytes();
        int end = buffer.filled();
        begin(bytes);
        int next = at;
        while (next < end) {
            long eight = row.eight(next);
            any |= eight;
            long marks = marks(eight);
            int word = next;
            next += Long.BYTES;
            while (marks != 0) {
                int i = word + (Long.numberOfTrailingZeros(marks) >>> 3);
                marks &= marks - 1;
                if (i >= end) {
                    break;
                }
                if (bytes[i] == NEWLINE) {
                    return cell(i) ? ended(i, i + 1) : notClosed(end);
                }
                if (bytes[i] != QUOTE && !part(i)) {
                    return notClosed(end);
                }
                if (bytes[i] == QUOTE && i == first) {
                    closed = closing(bytes, i + 1, end);
                    if (closed < 0) {
                        return givenUp(i, end) && notClosed(end);
                    }
                    next = closed + 1;
                    break;
                }
            }
        }
        return buffer.ended() && at < end && (cell(end) ? ended(end, end) : notClosed(end));
    }

    /// Whether nobody waits any longer for the quote that closes a cell.
    private boolean givenUp(int opened, int end) {
        return buffer.ended() || end - opened > MOST_IN_QUOTES;
    }

    /// The highest bit of each byte that parts cells or rows.
    private long marks(long eight) {
        long others =
                others(eight ^ delimiters) & others(eight ^ NEWLINES) & others(eight ^ QUOTES);
        return ~(others | LOW_BITS);
    }

    /// The highest bit of each byte that is not zero; other bits are anything.
    private static long others(long bytes) {
        return ((bytes & LOW_BITS) + LOW_BITS) | bytes;
    }

    /// Whether some byte of the row may be other than ASCII.
    boolean foreign() {
        return (any & ~LOW_BITS) != 0;
    }

    private void begin(byte[] bytes) {
        row.over(bytes);
        row.plain(true);
        rowFirst = at;
        first = at;
        closed = -1;
        lines = 1;
        any = 0;
        doubledCells = 0;
        found = Found.ROW;
    }

    /// The quote that closes a cell; -1 where it does not lie in the buffer.
    private int closing(byte[] bytes, int inside, int end) {
        boolean twice = false;
        row.plain(false);
        any = -1;
        for (int i = inside; i < Math.min(end, inside + MOST_IN_QUOTES); i++) {
            if (bytes[i] == NEWLINE) {
                lines++;
            } else if (bytes[i] == QUOTE && i + 1 < end && bytes[i + 1] == QUOTE) {
                twice = true;
                i++;
            } else if (bytes[i] == QUOTE) {
                if (twice) {
                    fold();
                }
                return i + 1 < end || buffer.ended() ? i : -1;
            }
        }
        return -1;
    }

    /// Notes that the cell that is read has doubled quotes.
    private void fold() {
        if (doubledCells == doubled.length) {
            doubled = Arrays.copyOf(doubled, 2 * doubledCells);
        }
        doubled[doubledCells++] = row.cells();
    }

    /// Adds the cell that ends before a delimiter, if nothing stands between it and the quote
    /// that closes the cell.
    private boolean part(int delimiter) {
        if (closed < 0) {
            row.addCell(first, delimiter);
        } else if (closed + 1 == delimiter) {
            row.addCell(first + 1, closed);
        } else {
            return false;
        }
        first = delimiter + 1;
        closed = -1;
        return true;
    }

    /// Adds the cell that ends before a line does; false where something stands between it and
    /// the quote that closes it.
    private boolean cell(int after) {
        boolean carriage = after > first && buffer.bytes()[after - 1] == RETURN;
        int last = carriage ? after - 1 : after;
        if (closed < 0) {
            row.addCell(first, last);
            return true;
        }
        row.addCell(first + 1, closed);
        return last == closed + 1;
    }

    private boolean ended(int after, int next) {
        rowAfter = after > rowFirst && buffer.bytes()[after - 1] == RETURN ? after - 1 : after;
        at = next;
        return true;
    }

    /// The row is the line in which the quote stands, and reading goes on behind it.
    private boolean notClosed(int end) {
        int newline = first;
        while (newline < end && buffer.bytes()[newline] != NEWLINE) {
            newline++;
        }
        if (newline == end && !buffer.ended() && end - first <= MOST_IN_QUOTES) {
            return false;
        }
        found = Found.NOT_CLOSED;
        doubledCells = 0;
        row.addCell(first, newline);
        lines = 1;
        for (int i = rowFirst; i < first; i++) {
            lines += buffer.bytes()[i] == NEWLINE ? 1 : 0;
        }
        return ended(newline, Math.min(newline + 1, end));
    }

    /// Goes behind a row that is too long.
    private void skip() throws IOException {
        found = Found.TOO_LONG;
        row.begin(row.line());
        rowFirst = 0;
        rowAfter = 0;
        lines = 1;
        while (true) {
            for (int i = at; i < buffer.filled(); i++) {
                if (buffer.bytes()[i] == NEWLINE) {
                    at = i + 1;
                    return;
                }
            }
            at = buffer.filled();
            if (buffer.ended()) {
                return;
            }
            buffer.more(at);
            at = 0;
        }
    }
}
