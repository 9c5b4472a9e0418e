package org.povestka.store;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.flywaydb.core.Flyway;

/// A journal open for its one writer.
///
/// A row is on disk when [#append] returns. After a failure nothing more is written: what
/// is known of the end of the journal would be a guess.
public final class Journal implements AutoCloseable {

    private static final String INSERT =
            "INSERT INTO journal (number, at, kind, body, hash) VALUES ";

    /// How many rows one statement inserts, where there are as many.
    private static final int ROWS_AT_ONCE = 32;

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
    /// @throws UncheckedIOException if the database fails
    public static Journal open(Place place) {
        Connection connection = place.forWriting();
        try {
            WriterLock lock = WriterLock.take(place, connection);
            migrate(place, place.migrations());
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
    /// @throws UncheckedIOException if the database fails; nothing is written then
    public List<Entry> append(List<Line> lines) {
        return append(lines, List.of());
    }

    /// Appends lines in one commit, with receipts for those that somebody named.
    ///
    /// @param lines what happened, in order
    /// @param receipts the receipts, none of which the journal has yet
    /// @return the rows, which are on disk as the receipts are
    /// @throws UncheckedIOException if the database fails; nothing is written then
    List<Entry> append(List<Line> lines, List<Receipt> receipts) {
        try (Load load = load()) {
            List<Entry> entries = load.add(lines);
            Receipt.keep(receipts, connection);
            load.commit();
            return entries;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /// Appends more than fits in memory, in one commit.
    ///
    /// @param lines what happened, in order, some at a time
    /// @throws UncheckedIOException if the database fails; nothing is written then
    public void appendAll(Iterator<List<Line>> lines) {
        try (Load load = load()) {
            new Ahead<>(new Linking(lines, load.end)).forEachRemaining(load::put);
            load.commit();
        }
    }

    /// Links lines to what was written before, some at a time.
    private static final class Linking implements Iterator<List<Chain.Linked>> {
        private final Iterator<List<Line>> lines;
        private Reading.End end;

        private Linking(Iterator<List<Line>> lines, Reading.End end) {
            this.lines = lines;
            this.end = end;
        }

        @Override
        public boolean hasNext() {
            return lines.hasNext();
        }

        @Override
        public List<Chain.Linked> next() {
            List<Chain.Linked> rows = Chain.linked(lines.next(), end);
            end = Chain.end(rows, end);
            return rows;
        }
    }

    /// Keeps the world as it is after the last row, in place of what was kept before.
    ///
    /// @param parts the world, which means nothing here
    /// @throws UncheckedIOException if the database fails; what was kept before stays then
    public void keepWorld(List<byte[]> parts) {
        try {
            new Snapshot(number, hash, parts).write(connection);
            connection.commit();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /// Begins to append more than fits in memory: everything that is added until it is committed
    /// is written in that one commit.
    Load load() {
        return new Load();
    }

    /// Rows that are not on disk before they are committed together.
    final class Load implements AutoCloseable {

        private Reading.End end = new Reading.End(number, hash);
        private boolean open = true;

        private Load() {}

        /// Adds lines behind those added before.
        List<Entry> add(List<Line> lines) {
            List<Chain.Linked> rows = Chain.linked(lines, end);
            put(rows);
            return rows.stream().map(Chain.Linked::entry).toList();
        }

        private void put(List<Chain.Linked> rows) {
            write(rows);
            end = Chain.end(rows, end);
        }

        /// Puts them on disk.
        void commit() {
            try {
                connection.commit();
            } catch (SQLException e) {
                throw broken(e);
            }
            open = false;
            number = end.number();
            hash = end.hash();
        }

        /// Takes back what was not committed.
        @Override
        public void close() {
            try {
                if (open && !connection.isClosed()) {
                    connection.rollback();
                }
            } catch (SQLException e) {
                throw broken(e);
            }
        }
    }

    /// After a failure nothing more is written.
    private UncheckedIOException broken(SQLException failure) {
        close(connection, place);
        return place.failed(failure);
    }

    /// Every receipt that was kept.
    ///
    /// @return the receipts, in no order
    public List<Receipt> receipts() {
        try {
            return Receipt.all(connection);
        } catch (SQLException e) {
            throw broken(e);
        }
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

    private void write(List<Chain.Linked> rows) {
        int whole = rows.size() / ROWS_AT_ONCE * ROWS_AT_ONCE;
        try {
            insert(rows.subList(0, whole), ROWS_AT_ONCE);
            insert(rows.subList(whole, rows.size()), 1);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /// Inserts rows, so many with one statement.
    private void insert(List<Chain.Linked> rows, int together) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String texts = (", " + place.text()).repeat(Chain.COLUMNS - 1);
        String values = String.join(", ", Collections.nCopies(together, "(?" + texts + ")"));
        try (PreparedStatement insert = connection.prepareStatement(INSERT + values)) {
            int column = 0;
            for (Chain.Linked row : rows) {
                column = row.fill(insert, column);
                if (column == together * Chain.COLUMNS) {
                    insert.addBatch();
                    column = 0;
                }
            }
            insert.executeBatch();
        }
    }

    /// Lays out the tables that are not there yet.
    static void migrate(Place place, String migrations) {
        Flyway.configure()
                .dataSource(new OneConnection(place))
                .locations(migrations)
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
