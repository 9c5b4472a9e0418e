package org.povestka.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;

/// Reads the rows of a journal in order, beside a writer if there is one.
public final class Reading implements AutoCloseable {

    /// The last row, as far as a writer needs to know it.
    ///
    /// @param number its number; 0 where there is none
    /// @param hash its hash; [Chain#START] where there is none
    record End(long number, String hash) {}

    private static final int ROWS_AT_ONCE = 1_000;

    private static final String FROM = "SELECT number, at, kind, body, hash FROM journal"
            + " WHERE number > ? AND number <= ? ORDER BY number";

    private static final String LAST =
            "SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1";

    private final Place place;
    private final Connection connection;

    private Reading(Place place, Connection connection) {
        this.place = place;
        this.connection = connection;
    }

    /// Opens a journal for reading; nothing of it is changed.
    ///
    /// @param place where it lies
    /// @return the reading, to be closed by the caller
    /// @throws java.io.UncheckedIOException if there is none, or the database fails
    public static Reading open(Place place) {
        return new Reading(place, place.forReading());
    }

    /// Reads every row after a number.
    ///
    /// @param after the number; 0 reads all
    /// @param reader takes each row, in order
    /// @throws UnreadableRow if a row is none
    public void each(long after, Consumer<Entry> reader) {
        each(after, Long.MAX_VALUE, reader);
    }

    /// Reads the rows after a number and up to another.
    ///
    /// @param after the number; 0 begins with the first row
    /// @param last the number of the last row that is read
    /// @param reader takes each row, in order
    /// @throws UnreadableRow if a row is none
    public void each(long after, long last, Consumer<Entry> reader) {
        try {
            connection.setAutoCommit(false);
            try (PreparedStatement rows = connection.prepareStatement(FROM)) {
                rows.setFetchSize(ROWS_AT_ONCE);
                rows.setLong(1, after);
                rows.setLong(2, last);
                try (ResultSet row = rows.executeQuery()) {
                    while (row.next()) {
                        reader.accept(entry(row));
                    }
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw place.failed(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw place.failed(e);
        }
    }

    /// The end of a journal.
    static End end(Place place, Connection connection) throws SQLException {
        try (PreparedStatement last = connection.prepareStatement(LAST);
                ResultSet row = last.executeQuery()) {
            End end = row.next()
                    ? new End(row.getLong(1), row.getString(2))
                    : new End(0, Chain.START);
            connection.commit();
            return end;
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        long number = row.getLong(1);
        try {
            Line line =
                    new Line(Instant.parse(row.getString(2)), row.getString(3), row.getString(4));
            return new Entry(number, line, row.getString(5));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new UnreadableRow(number, e);
        }
    }
}
