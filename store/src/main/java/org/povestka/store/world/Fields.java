package org.povestka.store.world;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The body of a row: names and texts, as one flat JSON object.
final class Fields {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private static final int USUAL = 16;
    private static final int USUAL_BODY = 256;
    private static final char DELETE = 0x7F;

    /// Names and texts by turns: there are so few that a search is faster than a map.
    private final List<String> texts = new ArrayList<>(USUAL);

    Fields with(String name, String text) {
        texts.add(name);
        texts.add(text);
        return this;
    }

    /// How many there are.
    int size() {
        return texts.size() / 2;
    }

    /// Names and texts in the order in which they were given.
    void each(BiConsumer<String, String> reader) {
        for (int i = 0; i < texts.size(); i += 2) {
            reader.accept(texts.get(i), texts.get(i + 1));
        }
    }

    /// Reads a body.
    ///
    /// @throws IllegalArgumentException if it is no flat object of texts
    static Fields parse(String body) {
        Fields fields = new Fields();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), body)) {
            expect(json.nextToken() == JsonToken.START_OBJECT, body);
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                expect(json.nextToken() == JsonToken.VALUE_STRING, body);
                fields.with(name, json.getString());
            }
            expect(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null, body);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("a body: no JSON: " + body, e);
        }
        return fields;
    }

    /// The fields as one object of JSON, as Jackson would write it; nearly every text stands there
    /// as it is, and Jackson is asked for the others.
    String json() {
        for (String text : texts) {
            if (!plain(text)) {
                return byJackson();
            }
        }
        StringBuilder out = new StringBuilder(USUAL_BODY).append('{');
        for (int i = 0; i < texts.size(); i += 2) {
            out.append(i == 0 ? "\"" : ",\"")
                    .append(texts.get(i))
                    .append("\":\"")
                    .append(texts.get(i + 1))
                    .append('"');
        }
        return out.append('}').toString();
    }

    /// Whether a text needs no escape, whoever asks for one: letters, digits and what usually
    /// stands between them.
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean printed = sign >= ' ' && sign < DELETE && "\"\\/".indexOf(sign) < 0;
            if (!printed && (sign < 'Ё' || sign > 'ё')) {
                return false;
            }
        }
        return true;
    }

    /// The same through Jackson.
    String byJackson() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            each(json::writeStringProperty);
            json.writeEndObject();
        }
        return out.toString();
    }

    boolean has(String name) {
        for (int i = 0; i < texts.size(); i += 2) {
            if (texts.get(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    int count(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    name + ": expected a number, found: " + text(name), e);
        }
    }

    String text(String name) {
        for (int i = texts.size() - 2; i >= 0; i -= 2) {
            if (texts.get(i).equals(name)) {
                return texts.get(i + 1);
            }
        }
        throw new IllegalArgumentException("a body: expected " + name + ", found: " + texts);
    }

    /// The text of a name, or another where a row from before there was such a name has none.
    String textOr(String name, String otherwise) {
        for (int i = 0; i < texts.size(); i += 2) {
            if (texts.get(i).equals(name)) {
                return texts.get(i + 1);
            }
        }
        return otherwise;
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + ": expected a day, found: " + text(name), e);
        }
    }

    /// The texts of a list that was written with commas.
    List<String> list(String name) {
        return Stream.of(text(name).split(",")).filter(part -> !part.isEmpty()).toList();
    }

    /// The value that has the text for its word.
    <E> E one(String name, E[] values, Function<E, String> word) {
        return value(name, text(name), values, word);
    }

    /// The values that have the texts of a list for their words.
    <E> List<E> many(String name, E[] values, Function<E, String> word) {
        return list(name).stream().map(text -> value(name, text, values, word)).toList();
    }

    static <E> E value(String name, String text, E[] values, Function<E, String> word) {
        for (E value : values) {
            if (word.apply(value).equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException(name + ": not known here, found: " + text);
    }

    private static void expect(boolean right, String body) {
        if (!right) {
            throw new IllegalArgumentException("a body: expected a flat object of texts: " + body);
        }
    }
}
