package org.povestka.server.rest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A feed as it is sent: an object with a supplier, the number of a batch, and a list of lines.
///
/// @param head the fields beside the lines
/// @param lines the fields of every line; identifiers in a list are one text with blanks
public record JsonFeed(Map<String, String> head, List<Map<String, String>> lines) {

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final String LINES = "lines";

    /// Copies what can change.
    public JsonFeed {
        head = sorted(head);
        lines = lines.stream().map(JsonFeed::sorted).toList();
    }

    /// In one order, so that the same feed is written in the same way.
    private static Map<String, String> sorted(Map<String, String> fields) {
        return Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /// Reads what was sent.
    ///
    /// @param body the text
    /// @return the feed, or nothing where it has another shape
    public static Optional<JsonFeed> read(String body) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), body)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Map<String, String> head = new TreeMap<>();
            List<Map<String, String>> lines = new ArrayList<>();
            boolean sound = true;
            while (sound && json.nextToken() == JsonToken.PROPERTY_NAME) {
                sound = json.currentName().equals(LINES) ? lines(json, lines) : field(json, head);
            }
            boolean whole = sound && json.currentToken() == JsonToken.END_OBJECT;
            return whole && json.nextToken() == null
                    ? Optional.of(new JsonFeed(head, lines))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// Reads a list of objects; false where something else stands there.
    private static boolean lines(JsonParser json, List<Map<String, String>> lines) {
        if (json.nextToken() != JsonToken.START_ARRAY) {
            return false;
        }
        boolean sound = true;
        while (sound && json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> line = new TreeMap<>();
            while (sound && json.nextToken() == JsonToken.PROPERTY_NAME) {
                sound = field(json, line);
            }
            lines.add(line);
        }
        return sound && json.currentToken() == JsonToken.END_ARRAY;
    }

    /// Reads a plain value, or a list of them as one text; false where something else stands
    /// there.
    private static boolean field(JsonParser json, Map<String, String> fields) {
        String name = json.currentName();
        if (json.nextToken() != JsonToken.START_ARRAY) {
            fields.put(name, json.getString());
            return json.currentToken().isScalarValue();
        }
        List<String> values = new ArrayList<>();
        while (json.nextToken().isScalarValue()) {
            values.add(json.getString());
        }
        fields.put(name, String.join(" ", values));
        return json.currentToken() == JsonToken.END_ARRAY;
    }
}
