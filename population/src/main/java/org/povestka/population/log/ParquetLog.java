package org.povestka.population.log;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// A log as a Parquet file, line for line as it stands in CSV.
public final class ParquetLog {

    private ParquetLog() {}

    /// Turns a log into Parquet, without holding it in memory.
    ///
    /// @param csv the log as [RegistryLog] wrote it
    /// @param parquet the file that is written
    /// @throws IOException if it cannot be
    public static void write(Path csv, Path parquet) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT * REPLACE (CAST(\"on\" AS DATE) AS \"on\")"
                    + " FROM read_csv('" + quoted(csv)
                    + "', header = true, all_varchar = true)) TO '"
                    + quoted(parquet) + "' (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
