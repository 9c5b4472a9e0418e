package org.povestka.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// Holds a journal for one writer alone. The machine gives it back when the process dies,
/// however it dies.
sealed interface WriterLock extends AutoCloseable {

    /// A lock on a file beside the journal's.
    ///
    /// @param channel the open file
    record OfFile(FileChannel channel) implements WriterLock {
        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException("the lock of a journal", e);
            }
        }
    }

    /// A lock of the server, which ends with the connection.
    record OfServer() implements WriterLock {
        @Override
        public void close() {
            // The connection, when it closes, takes the lock with it.
        }
    }

    /// Any number would do; it is the one of Povestka's journals.
    long NUMBER = 0x706f_7665_7374_6b61L;

    @Override
    void close();

    /// Takes the lock.
    ///
    /// @param place the journal
    /// @param connection the writer's connection
    /// @return the lock, held until it or the connection is closed
    /// @throws JournalInUse if another writer has it
    static WriterLock take(Place place, Connection connection) {
        return switch (place) {
            case Place.SqliteFile(Path file) -> ofFile(place, Path.of(file + "-writer"));
            case Place.PostgresServer server -> ofServer(place, connection);
        };
    }

    private static WriterLock ofFile(Place place, Path beside) {
        try {
            FileChannel channel =
                    FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new JournalInUse(place);
            }
            return new OfFile(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(beside.toString(), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock()).isPresent();
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static WriterLock ofServer(Place place, Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet taken =
                        statement.executeQuery("SELECT pg_try_advisory_lock(" + NUMBER + ")")) {
            taken.next();
            if (!taken.getBoolean(1)) {
                throw new JournalInUse(place);
            }
            return new OfServer();
        } catch (SQLException e) {
            throw place.failed(e);
        }
    }
}
