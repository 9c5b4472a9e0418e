package org.povestka.store;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How each row hangs on the one before: its hash covers that row's hash, so that nobody
/// can change, drop or move a row without changing every hash after it.
public final class Chain {

    /// What the first row hangs on.
    public static final String START = "0".repeat(64);

    /// How many values a row has.
    static final int COLUMNS = 5;

    private Chain() {}

    /// The row that follows.
    ///
    /// @param before the hash of the row before; [#START] for the first
    /// @param number its number
    /// @param line what happened
    /// @return the row with its hash
    public static Entry link(String before, long number, Line line) {
        return linked(List.of(line), new Reading.End(number - 1, before))
                .getFirst()
                .entry();
    }

    /// The rows that follow an end.
    static List<Linked> linked(List<Line> lines, Reading.End end) {
        List<Linked> rows = new ArrayList<>(lines.size());
        Hashing hashing = new Hashing();
        byte[] before = bytes(end.hash());
        Instant moment = Instant.EPOCH;
        byte[] at = bytes(moment.toString());
        for (Line line : lines) {
            if (!line.at().equals(moment)) {
                moment = line.at();
                at = bytes(moment.toString());
            }
            Linked row = new Linked(end.number() + 1 + rows.size(), line, at);
            row.hash = hashing.hash(before, row.number, at, row.kind, row.body);
            before = row.hash;
            rows.add(row);
        }
        return rows;
    }

    /// The end once rows are behind it.
    static Reading.End end(List<Linked> rows, Reading.End before) {
        return rows.isEmpty() ? before : rows.getLast().end();
    }

    /// A text in UTF-8, as it is hashed and stored.
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// A row with its texts in the bytes in which they are hashed and stored.
    static final class Linked {
        private final long number;
        private final Line line;
        private final byte[] at;
        private final byte[] kind;
        private final byte[] body;
        private byte[] hash = {};

        private Linked(long number, Line line, byte[] at) {
            this.number = number;
            this.line = line;
            this.at = at;
            this.kind = bytes(line.kind());
            this.body = bytes(line.body());
        }

        /// Fills in the values of a statement.
        ///
        /// @param column the column before the first
        /// @return the last column
        int fill(PreparedStatement insert, int column) throws SQLException {
            insert.setLong(column + 1, number);
            insert.setBytes(column + 2, at);
            insert.setBytes(column + 3, kind);
            insert.setBytes(column + 4, body);
            insert.setBytes(column + 5, hash);
            return column + COLUMNS;
        }

        Entry entry() {
            return new Entry(number, line, new String(hash, StandardCharsets.US_ASCII));
        }

        private Reading.End end() {
            return new Reading.End(number, new String(hash, StandardCharsets.US_ASCII));
        }
    }

    /// Hashes rows one after the other, each part with its length before it, so that no two rows
    /// read alike. The room in which a row is put together is used again and again.
    static final class Hashing {

        private static final byte[] DIGITS = bytes("0123456789abcdef");
        private static final int HASH_BYTES = 32;
        private static final int TEN = 10;
        private static final int MOST_DIGITS = 20;
        private static final int USUAL_ROW = 512;

        private final MessageDigest digest = sha256();
        private final byte[] hash = new byte[HASH_BYTES];
        private byte[] room = new byte[USUAL_ROW];
        private int size;

        /// The hash of a row, in hexadecimal; every text in UTF-8.
        byte[] hash(byte[] before, long number, byte[] at, byte[] kind, byte[] body) {
            size = 0;
            part(before);
            length(digits(number));
            number(number);
            part(at);
            part(kind);
            part(body);
            digest.update(room, 0, size);
            try {
                digest.digest(hash, 0, HASH_BYTES);
            } catch (DigestException e) {
                throw new IllegalStateException("SHA-256 has 32 bytes", e);
            }
            return hexadecimal();
        }

        private byte[] hexadecimal() {
            byte[] digits = new byte[2 * HASH_BYTES];
            for (int i = 0; i < HASH_BYTES; i++) {
                digits[2 * i] = DIGITS[(hash[i] >> 4) & 0xF];
                digits[2 * i + 1] = DIGITS[hash[i] & 0xF];
            }
            return digits;
        }

        private void part(byte[] bytes) {
            length(bytes.length);
            ensure(bytes.length);
            System.arraycopy(bytes, 0, room, size, bytes.length);
            size += bytes.length;
        }

        private void length(int length) {
            number(length);
            room[size++] = ':';
        }

        private void number(long number) {
            ensure(MOST_DIGITS + 1);
            int digits = digits(number);
            long rest = number;
            for (int place = size + digits - 1; place >= size; place--) {
                room[place] = (byte) ('0' + rest % TEN);
                rest /= TEN;
            }
            size += digits;
        }

        private static int digits(long number) {
            int digits = 1;
            for (long rest = number / TEN; rest > 0; rest /= TEN) {
                digits++;
            }
            return digits;
        }

        private void ensure(int more) {
            if (room.length - size < more) {
                room = Arrays.copyOf(room, 2 * (size + more));
            }
        }
    }
}
