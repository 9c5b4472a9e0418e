package org.povestka.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Whether the first rows of a journal hang on each other, found out as fast as can be: by as
/// many readers as there are processors, without reading what the rows say. What is broken it
/// does not say; [Verification] does.
public final class Links {

    private static final int ROWS_AT_ONCE = 1_000;

    private static final String FROM = "SELECT number, at, kind, body, hash FROM journal"
            + " WHERE number >= ? AND number <= ? ORDER BY number";

    private final Place place;

    private Links(Place place) {
        this.place = place;
    }

    /// Whether the rows up to one hang on each other.
    ///
    /// @param place where the journal lies
    /// @param number the number of the last of these rows
    /// @param hash the hash that row should have
    /// @return false where any of them is missing or was changed
    public static boolean hold(Place place, long number, String hash) {
        int readers = Runtime.getRuntime().availableProcessors();
        Links links = new Links(place);
        return number > 0
                && IntStream.range(0, readers).parallel().allMatch(reader -> {
                    long first = number * reader / readers;
                    long last = number * (reader + 1) / readers;
                    return links.hold(first, last, last == number ? hash : "");
                });
    }

    /// Whether the rows after one, up to another, hang on each other.
    private boolean hold(long first, long last, String hash) {
        try (Connection connection = place.forReading()) {
            connection.setAutoCommit(false);
            try (PreparedStatement rows = connection.prepareStatement(FROM)) {
                rows.setFetchSize(ROWS_AT_ONCE);
                rows.setLong(1, first);
                rows.setLong(2, last);
                try (ResultSet row = rows.executeQuery()) {
                    return hold(row, first, last, hash);
                }
            }
        } catch (SQLException e) {
            throw place.failed(e);
        }
    }

    private static boolean hold(ResultSet row, long first, long last, String hash)
            throws SQLException {
        Chain.Hashing hashing = new Chain.Hashing();
        long number = first;
        byte[] before = Chain.bytes(Chain.START);
        if (first > 0) {
            if (!row.next() || row.getLong(1) != first) {
                return false;
            }
            before = row.getBytes(5);
        }
        while (row.next()) {
            number++;
            byte[] hashed =
                    hashing.hash(before, number, row.getBytes(2), row.getBytes(3), row.getBytes(4));
            byte[] found = row.getBytes(5);
            if (row.getLong(1) != number || !Arrays.equals(found, hashed)) {
                return false;
            }
            before = found;
        }
        return number == last && (hash.isEmpty() || Arrays.equals(before, Chain.bytes(hash)));
    }
}
