package org.povestka.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;

/// Where a journal lies: a file of SQLite, or a PostgreSQL server.
public sealed interface Place {

    /// A file of SQLite.
    ///
    /// @param file the file
    record SqliteFile(Path file) implements Place {
        @Override
        public String toString() {
            return file.toString();
        }
    }

    /// A database of a PostgreSQL server.
    ///
    /// @param url the JDBC URL, which may hold a password and is never shown whole
    record PostgresServer(String url) implements Place {
        @Override
        public String toString() {
            return url.replaceFirst("\\?.*", "");
        }
    }

    /// The place that a user names.
    ///
    /// @param named a file, or a JDBC URL of PostgreSQL
    /// @return the place
    /// @throws IllegalArgumentException if it is a URL of something else
    static Place of(String named) {
        if (named.startsWith("jdbc:postgresql:")) {
            return new PostgresServer(named);
        }
        if (named.startsWith("jdbc:")) {
            throw new IllegalArgumentException(
                    "a journal: expected a file or jdbc:postgresql:…, found: "
                            + named.replaceFirst("\\?.*", ""));
        }
        return new SqliteFile(Path.of(named));
    }

    /// Whether a journal was ever laid out here; nothing is changed by asking.
    ///
    /// @return false for a file that does not exist and a database without our table
    default boolean holdsJournal() {
        if (this instanceof SqliteFile(Path file) && !Files.exists(file)) {
            return false;
        }
        try (Connection connection = forReading();
                ResultSet tables =
                        connection.getMetaData().getTables(null, null, "journal", null)) {
            return tables.next();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// A connection for the one writer: every commit is on disk when it returns.
    ///
    /// @return the connection, to be closed by the caller
    default Connection forWriting() {
        return switch (this) {
            case SqliteFile(Path file) -> connect("jdbc:sqlite:" + file, sqlite());
            case PostgresServer(String url) -> connect(url, new Properties());
        };
    }

    /// A connection that changes nothing.
    ///
    /// @return the connection, to be closed by the caller
    default Connection forReading() {
        return switch (this) {
            case SqliteFile(Path file) -> {
                Properties readOnly = new Properties();
                readOnly.setProperty("open_mode", "1");
                yield connect("jdbc:sqlite:" + file, readOnly);
            }
            case PostgresServer(String url) -> {
                Properties readOnly = new Properties();
                readOnly.setProperty("readOnly", "true");
                readOnly.setProperty("readOnlyMode", "always");
                yield connect(url, readOnly);
            }
        };
    }

    /// A text that a statement takes as its bytes in UTF-8, so that nobody turns it into bytes
    /// twice.
    ///
    /// @return the place of a text among the values of a statement
    default String text() {
        return switch (this) {
            case SqliteFile file -> "CAST(? AS TEXT)";
            case PostgresServer server -> "convert_from(?, 'UTF8')";
        };
    }

    /// The migrations of this kind of database.
    ///
    /// @return the folder on the class path
    default String migrations() {
        return switch (this) {
            case SqliteFile file -> "classpath:org/povestka/store/sqlite";
            case PostgresServer server -> "classpath:org/povestka/store/postgresql";
        };
    }

    /// A failure of the database as a failure of the machine.
    ///
    /// @param failure what the database said
    /// @return the failure with this place
    default UncheckedIOException failed(SQLException failure) {
        return new UncheckedIOException(toString(), new IOException(failure.getMessage(), failure));
    }

    private static Properties sqlite() {
        Properties properties = new Properties();
        properties.setProperty("journal_mode", "WAL");
        properties.setProperty("synchronous", "FULL");
        properties.setProperty("busy_timeout", "0");
        return properties;
    }

    private Connection connect(String url, Properties properties) {
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
