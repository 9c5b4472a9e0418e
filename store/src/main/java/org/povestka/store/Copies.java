package org.povestka.store;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Copies a whole world out of a journal and into a new one, as JSON Lines: the same rows
/// with the same hashes.
public final class Copies {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final int ROWS_AT_ONCE = 1_000;

    private Copies() {}

    /// Writes every row of a journal, one a line.
    ///
    /// @param place the journal
    /// @param out takes the lines in UTF-8; it stays open
    public static void write(Place place, OutputStream out) {
        try (Reading reading = Reading.open(place);
                JsonGenerator json =
                        JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            reading.each(0, entry -> write(entry, json));
        }
    }

    /// Reads rows into an empty journal, all of them in one commit or none.
    ///
    /// @param in what [#write] wrote
    /// @param journal the journal
    /// @throws IllegalArgumentException if the journal is not empty
    /// @throws UnreadableRow at the first line that is no row, or does not hang on the one
    /// before; nothing is kept then
    public static void read(InputStream in, Journal journal) {
        if (journal.size() > 0) {
            throw new IllegalArgumentException(journal.place()
                    + ": expected an empty journal, found: " + journal.size() + " rows");
        }
        List<Entry> rows = new ArrayList<>();
        try (Journal.Load load = journal.load()) {
            each(in, row -> {
                rows.add(row);
                if (rows.size() == ROWS_AT_ONCE) {
                    add(rows, load);
                }
            });
            add(rows, load);
            load.commit();
        }
    }

    /// Reads the rows of a copy in order, as they stand; whether they hang together is not asked.
    ///
    /// @param in what [#write] wrote
    /// @param reader takes each row
    /// @throws UnreadableRow at the first line that is no row
    static void each(InputStream in, Consumer<Entry> reader) {
        long line = 0;
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            while (json.nextToken() != null) {
                reader.accept(entry(json, line + 1));
                line++;
            }
        } catch (JacksonException e) {
            throw new UnreadableRow(line + 1, new IllegalArgumentException("no JSON", e));
        }
    }

    private static void write(Entry entry, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("number", Long.toString(entry.number()));
        json.writeStringProperty("at", entry.line().at().toString());
        json.writeStringProperty("kind", entry.line().kind());
        json.writeStringProperty("body", entry.line().body());
        json.writeStringProperty("hash", entry.hash());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static Entry entry(JsonParser json, long number) {
        try {
            Map<String, String> parts = parts(json);
            Line line = new Line(
                    Instant.parse(part(parts, "at")), part(parts, "kind"), part(parts, "body"));
            return new Entry(Long.parseLong(part(parts, "number")), line, part(parts, "hash"));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new UnreadableRow(number, e);
        }
    }

    private static Map<String, String> parts(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("expected an object");
        }
        Map<String, String> parts = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            if (!json.nextToken().isScalarValue()) {
                throw new IllegalArgumentException(name + ": expected a text");
            }
            parts.put(name, json.getString());
        }
        return parts;
    }

    private static String part(Map<String, String> parts, String name) {
        @Nullable String part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("expected " + name);
        }
        return part;
    }

    private static void add(List<Entry> rows, Journal.Load load) {
        List<Entry> linked = load.add(rows.stream().map(Entry::line).toList());
        for (int i = 0; i < linked.size(); i++) {
            Entry row = rows.get(i);
            if (!linked.get(i).equals(row)) {
                throw new UnreadableRow(
                        linked.get(i).number(),
                        new IllegalArgumentException("hash: expected "
                                + linked.get(i).hash() + ", found: " + row.hash()));
            }
        }
        rows.clear();
    }
}
