package org.povestka.server.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads a flat JSON object of plain values.
public final class JsonFields {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private JsonFields() {}

    /// The fields of an object.
    ///
    /// @param body the text
    /// @return the fields, or nothing where it is no flat object
    public static Optional<Map<String, String>> read(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), body)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                if (!json.nextToken().isScalarValue()) {
                    return Optional.empty();
                }
                fields.put(name, json.getString());
            }
            boolean whole = json.currentToken() == JsonToken.END_OBJECT;
            boolean last = json.nextToken() == null;
            return whole && last ? Optional.of(fields) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
