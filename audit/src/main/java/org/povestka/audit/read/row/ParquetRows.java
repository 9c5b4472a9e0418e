package org.povestka.audit.read.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.law.flaw.Flaw;

/// Rows of a Parquet file, in its order; every value as its text, moments in UTC where they
/// are moments.
final class ParquetRows implements Rows {

    private static final String FORMAT = "Parquet";

    private final DuckDBConnection connection;
    private final ResultSet rows;
    private final List<String> header;
    private final LogFlaws flaws;
    private final Row row = new Row();
    private long line;

    private ParquetRows(
            DuckDBConnection connection, ResultSet rows, List<String> header, LogFlaws flaws) {
        this.connection = connection;
        this.rows = rows;
        this.header = header;
        this.flaws = flaws;
    }

    /// The rows of a file; none where a flaw says why.
    static Rows of(Path file, LogFlaws flaws) {
        Properties settings = new Properties();
        settings.setProperty("jdbc_stream_results", "true");
        try {
            DuckDBConnection connection = DriverManager.getConnection("jdbc:duckdb:", settings)
                    .unwrap(DuckDBConnection.class);
            try {
                return open(connection, file, flaws);
            } catch (SQLException e) {
                connection.close();
                flaws.addLast(1, 1, Flaw.Kind.BROKEN_FILE, FORMAT);
                return new Rows.None();
            }
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(file.toString(), e));
        }
    }

    private static Rows open(DuckDBConnection connection, Path file, LogFlaws flaws)
            throws SQLException {
        try (Statement settings = connection.createStatement()) {
            settings.execute("SET threads = 1");
            settings.execute("SET autoinstall_known_extensions = false");
            settings.execute("SET autoload_known_extensions = false");
        }
        String source = " FROM read_parquet('" + file.toString().replace("'", "''") + "')";
        List<String> header = header(connection, source);
        String texts = header.stream()
                .map(name -> "CAST(\"" + name.replace("\"", "\"\"") + "\" AS VARCHAR)")
                .collect(Collectors.joining(", "));
        PreparedStatement query = connection.prepareStatement("SELECT " + texts + source);
        query.closeOnCompletion();
        return new ParquetRows(connection, query.executeQuery(), header, flaws);
    }

    private static List<String> header(DuckDBConnection connection, String source)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("SELECT *" + source + " LIMIT 0")) {
            ResultSetMetaData columns = none.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnName(i));
            }
            return names;
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public Step next() {
        line++;
        try {
            if (!rows.next()) {
                return Step.END;
            }
            row.begin(line);
            for (int i = 1; i <= header.size(); i++) {
                row.add(Optional.ofNullable(rows.getString(i)).orElse(""));
            }
            return Step.ROW;
        } catch (SQLException e) {
            flaws.addLast(line, 1, Flaw.Kind.BROKEN_FILE, FORMAT);
            return Step.END;
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
            connection.close();
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(FORMAT, e));
        }
    }
}
