package org.povestka.server.log;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A line of the log as one JSON object.
final class JsonLine extends Formatter {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    @Override
    public String format(LogRecord line) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("at", line.getInstant().toString());
            json.writeStringProperty("level", line.getLevel().getName().toLowerCase(Locale.ROOT));
            json.writeStringProperty("what", line.getMessage());
            for (Object part : line.getParameters()) {
                if (part instanceof Map<?, ?> parts) {
                    parts.forEach((name, value) -> write(json, String.valueOf(name), value));
                }
            }
            json.writeEndObject();
        }
        return out + "\n";
    }

    private static void write(JsonGenerator json, String name, Object value) {
        json.writeName(name);
        switch (value) {
            case Number number -> json.writeNumber(number.longValue());
            case List<?> many -> {
                json.writeStartArray();
                many.forEach(one -> json.writeString(String.valueOf(one)));
                json.writeEndArray();
            }
            case Object other -> json.writeString(other.toString());
        }
    }
}
