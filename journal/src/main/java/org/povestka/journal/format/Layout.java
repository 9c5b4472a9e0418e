package org.povestka.journal.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.povestka.journal.tree.TreeReader;

/// How many cases an input holds.
public enum Layout {
    /// One, on as many lines as it likes.
    ONE_CASE,
    /// One a line.
    ONE_CASE_A_LINE;

    private static final int END = -1;

    /// What the name of a file says: `.jsonl` holds one case a line.
    ///
    /// @param name the name of the file
    public static Layout named(String name) {
        return name.endsWith(".jsonl") ? ONE_CASE_A_LINE : ONE_CASE;
    }

    /// What an input that has no name shows: one case a line, if its first line is a whole JSON
    /// object and another object begins below it. No single case looks like that.
    ///
    /// @param in the bytes, which can be marked; none of them is taken away
    /// @throws UncheckedIOException if they cannot be read
    public static Layout of(InputStream in) {
        in.mark(4 * TreeReader.MOST_BYTES);
        try {
            boolean lines = objectOnALine(in) && afterBlanks(in) == '{';
            in.reset();
            return lines ? ONE_CASE_A_LINE : ONE_CASE;
        } catch (IOException e) {
            throw new UncheckedIOException("-", e);
        }
    }

    /// Whether the first line is an object and nothing else.
    private static boolean objectOnALine(InputStream in) throws IOException {
        int one = afterBlanks(in);
        int depth = 0;
        boolean quoted = false;
        for (int read = 0; read < TreeReader.MOST_BYTES; read++) {
            if (one == END || one == '\n') {
                return read > 0 && depth == 0;
            }
            if (one == '"') {
                quoted = !quoted;
            } else if (quoted && one == '\\') {
                one = in.read();
            } else if (!quoted) {
                depth += depth(one);
            }
            if (depth == 0 && one != '}' && !blank(one)) {
                return false;
            }
            one = in.read();
        }
        return false;
    }

    private static int depth(int one) {
        return switch (one) {
            case '{' -> 1;
            case '}' -> -1;
            default -> 0;
        };
    }

    private static int afterBlanks(InputStream in) throws IOException {
        int read = 0;
        int one = in.read();
        while (blank(one) && read++ < TreeReader.MOST_BYTES / 2) {
            one = in.read();
        }
        return one;
    }

    private static boolean blank(int one) {
        return one == ' ' || one == '\t' || one == '\r' || one == '\n';
    }
}
