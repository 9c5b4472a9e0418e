package org.povestka.store;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Copies a whole world out of a journal and into a new one, as JSON Lines: the same rows
/// with the same hashes.
public final class Copies {

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final int ROWS_AT_ONCE = 1_000;

    private Copies() {}

    /// Writes every row of a journal, one a line.
    ///
    /// @param place the journal
    /// @param out takes the lines in UTF-8
    public static void write(Place place, OutputStream out) {
        try (Reading reading = Reading.open(place);
                JsonGenerator json =
                        JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            reading.each(0, entry -> write(entry, json));
        }
    }

    /// Reads rows into an empty journal.
    ///
    /// @param in what [#write] wrote
    /// @param journal the journal
    /// @throws IllegalArgumentException at the first line that is no row, or does not hang on
    /// the one before; nothing after the last whole thousand before it is kept
    public static void read(InputStream in, Journal journal) {
        if (journal.size() > 0) {
            throw new IllegalArgumentException(journal.place()
                    + ": expected an empty journal, found: " + journal.size() + " rows");
        }
        List<Line> lines = new ArrayList<>();
        String hash = Chain.START;
        long number = 0;
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            while (json.nextToken() != null) {
                number++;
                Map<String, String> parts = parts(json, number);
                Line line = line(parts, number);
                hash = hanging(Chain.link(hash, number, line), part(parts, "hash", number));
                lines.add(line);
                if (lines.size() == ROWS_AT_ONCE) {
                    journal.append(lines);
                    lines.clear();
                }
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("line " + (number + 1) + ": no JSON", e);
        }
        if (!lines.isEmpty()) {
            journal.append(lines);
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

    private static Map<String, String> parts(JsonParser json, long number) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("line " + number + ": expected an object");
        }
        Map<String, String> parts = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            parts.put(name, json.getString());
        }
        return parts;
    }

    private static Line line(Map<String, String> parts, long number) {
        try {
            return new Line(
                    Instant.parse(part(parts, "at", number)),
                    part(parts, "kind", number),
                    part(parts, "body", number));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "line " + number + ": no moment: " + parts.get("at"), e);
        }
    }

    private static String part(Map<String, String> parts, String name, long number) {
        @Nullable String part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("line " + number + ": expected " + name);
        }
        return part;
    }

    private static String hanging(Entry entry, String hash) {
        if (!entry.hash().equals(hash)) {
            throw new IllegalArgumentException("line " + entry.number() + ": hash: expected "
                    + entry.hash() + ", found: " + hash);
        }
        return hash;
    }
}
