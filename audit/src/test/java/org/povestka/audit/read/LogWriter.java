package org.povestka.audit.read;

import com.github.luben.zstd.Zstd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/// Writes the same rows in every format a log can have. The first columns are case, summons,
/// what and on, in this order, the others as they come.
final class LogWriter {

    private LogWriter() {}

    /// Rows under a header.
    record Table(List<String> header, List<List<String>> rows) {}

    static byte[] csv(Table table) {
        StringBuilder text = new StringBuilder(String.join(",", table.header())).append("\r\n");
        for (List<String> row : table.rows()) {
            text.append(row.stream()
                            .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return bytes(text.toString());
    }

    static byte[] jsonLines(Table table) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : table.rows()) {
            text.append(IntStream.range(0, row.size())
                            .filter(i -> !row.get(i).isEmpty())
                            .mapToObj(
                                    i -> quoted(table.header().get(i)) + ": " + quoted(row.get(i)))
                            .collect(Collectors.joining(", ", "{", "}")))
                    .append('\n');
        }
        return bytes(text.toString());
    }

    static byte[] ocel(Table table) {
        Set<String> persons = new LinkedHashSet<>();
        Set<String> summonses = new LinkedHashSet<>();
        List<String> events = new ArrayList<>();
        for (List<String> row : table.rows()) {
            persons.add(row.get(0));
            String attributes = IntStream.range(4, row.size())
                    .filter(i -> !row.get(i).isEmpty())
                    .mapToObj(i -> "{\"name\": " + quoted(table.header().get(i)) + ", \"value\": "
                            + quoted(row.get(i)) + "}")
                    .collect(Collectors.joining(", "));
            String related = "{\"objectId\": " + quoted(row.get(0)) + ", \"qualifier\": \"of\"}";
            if (!row.get(1).isEmpty()) {
                summonses.add(row.get(1));
                related += ", {\"qualifier\": \"about\", \"objectId\": " + quoted(row.get(1)) + "}";
            }
            events.add("{\"id\": \"e" + events.size() + "\", \"type\": " + quoted(row.get(2))
                    + ", \"time\": " + quoted(row.get(3)) + ",\n \"attributes\": [" + attributes
                    + "], \"relationships\": [" + related + "]}");
        }
        String objects = persons.stream()
                .map(id -> "{\"id\": " + quoted(id) + ", \"type\": \"person\"}")
                .collect(Collectors.joining(",\n"));
        String papers = summonses.stream()
                .map(id -> ",\n{\"type\": \"paper\", \"id\": " + quoted(id) + "}")
                .collect(Collectors.joining());
        return bytes("{\"objectTypes\": [], \"eventTypes\": [],\n\"events\": ["
                + String.join(",\n", events) + "],\n\"objects\": [" + objects + papers + "]}");
    }

    static byte[] xes(Table table) {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <log>
                <global scope="event"><string key="concept:name" value="x"/></global>
                """);
        for (List<String> row : table.rows()) {
            text.append("<trace>").append(attribute("string", "concept:name", row.get(0)));
            text.append("<event>\n").append(attribute("string", "concept:name", row.get(2)));
            text.append(attribute("date", "time:timestamp", row.get(3)));
            for (int i = 1; i < row.size(); i = i == 1 ? 4 : i + 1) {
                if (!row.get(i).isEmpty()) {
                    String prefix = i % 2 == 0 ? "povestka:" : "";
                    text.append(attribute("string", prefix + table.header().get(i), row.get(i)));
                }
            }
            text.append("</event></trace>\n");
        }
        return bytes(text.append("</log>\n").toString());
    }

    static byte[] parquet(Table table, Path folder) {
        Path csv = folder.resolve("rows.csv");
        Path parquet = folder.resolve("rows.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            Files.write(csv, csv(table));
            statement.execute("COPY (SELECT * FROM read_csv('" + csv
                    + "', header = true, all_varchar = true, delim = ',', quote = '\"',"
                    + " escape = '\"')) TO '" + parquet
                    + "' (FORMAT parquet, COMPRESSION zstd)");
            return Files.readAllBytes(parquet);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] zstd(byte[] bytes) {
        return Zstd.compress(bytes);
    }

    private static String attribute(String type, String key, String value) {
        String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return "<" + type + " key=\"" + key + "\" value=\"" + escaped + "\"/>\n";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
