package org.povestka.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/// A journal open for its one writer.
///
/// A row is on disk when [#append] returns. After a failure nothing more is written: what
/// is known of the end of the journal would be a guess.
public final class Journal implements AutoCloseable {

    private static final String INSERT =
            "INSERT INTO journal (number, at, kind, body, hash) VALUES (?, ?, ?, ?, ?)";

    private final Place place;
    private final Connection connection;
    private final WriterLock lock;
    private long number;
    private String hash;

    private Journal(Place place, Connection connection, WriterLock lock, Reading.End end) {
        this.place = place;
        this.connection = connection;
        this.lock = lock;
        this.number = end.number();
        this.hash = end.hash();
    }

    /// Opens a journal for writing; a new one is laid out first.
    ///
    /// @param place where it lies
    /// @return the journal, to be closed by the caller
    /// @throws JournalInUse if another process writes it
    /// @throws java.io.UncheckedIOException if the database fails
    public static Journal open(Place place) {
        Connection connection = place.forWriting();
        try {
            WriterLock lock = WriterLock.take(place, connection);
            migrate(place);
            connection.setAutoCommit(false);
            return new Journal(place, connection, lock, Reading.end(place, connection));
        } catch (SQLException e) {
            close(connection, place);
            throw place.failed(e);
        } catch (RuntimeException e) {
            close(connection, place);
            throw e;
        }
    }

    /// Appends lines in one commit.
    ///
    /// @param lines what happened, in order
    /// @return the rows, which are on disk
    /// @throws java.io.UncheckedIOException if the database fails; nothing is written then
    public List<Entry> append(List<Line> lines) {
        List<Entry> entries = new ArrayList<>(lines.size());
        long last = number;
        String before = hash;
        for (Line line : lines) {
            last++;
            Entry entry = Chain.link(before, last, line);
            before = entry.hash();
            entries.add(entry);
        }
        write(entries);
        number = last;
        hash = before;
        return List.copyOf(entries);
    }

    /// How many rows there are.
    ///
    /// @return the number of the last row; 0 where there is none
    public long size() {
        return number;
    }

    /// The hash of the last row.
    ///
    /// @return the hash; [Chain#START] where there is no row
    public String hash() {
        return hash;
    }

    /// Where it lies.
    ///
    /// @return the place
    public Place place() {
        return place;
    }

    @Override
    public void close() {
        lock.close();
        close(connection, place);
    }

    private void write(List<Entry> entries) {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Entry entry : entries) {
                insert.setLong(1, entry.number());
                insert.setString(2, entry.line().at().toString());
                insert.setString(3, entry.line().kind());
                insert.setString(4, entry.line().body());
                insert.setString(5, entry.hash());
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            close(connection, place);
            throw place.failed(e);
        }
    }

    private static void migrate(Place place) {
        Flyway.configure()
                .dataSource(new OneConnection(place))
                .locations(place.migrations())
                .loggers("slf4j")
                .load()
                .migrate();
    }

    private static void close(Connection connection, Place place) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw place.failed(e);
        }
    }
}
