package org.povestka.journal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.law.flaw.LooksReal;
import org.povestka.law.flaw.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The short way to a [Tree], for a JSON object on one line of ASCII without escapes in which
/// nothing is wrong. It takes less than half the time and says nothing of its own: what is
/// anything else, or has a flaw, is left to [TreeReader].
final class JsonTree {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final Flaws places;

    private JsonTree(JsonParser parser, Flaws places) {
        this.parser = parser;
        this.places = places;
    }

    /// What ends the short way.
    private static final class Elsewhere extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Elsewhere() {
            super("to be read by the parser of YAML", null, false, false);
        }
    }

    /// The object in these bytes; nothing where the short way does not lead to it.
    ///
    /// @param bytes the text
    /// @param places the places in the input; no flaw is added
    static Optional<Tree> of(byte[] bytes, Flaws places) {
        if (!plain(bytes)) {
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            Tree tree = new JsonTree(parser, places).value(parser.nextToken(), 1);
            return parser.nextToken() == null ? Optional.of(tree) : Optional.empty();
        } catch (JacksonException | Elsewhere e) {
            return Optional.empty();
        }
    }

    private static boolean plain(byte[] bytes) {
        if (bytes.length > TreeReader.SHORT || bytes.length == 0 || bytes[0] != '{') {
            return false;
        }
        int past = bytes[bytes.length - 1] == '\n' ? bytes.length - 1 : bytes.length;
        for (int i = 0; i < past; i++) {
            if (bytes[i] < ' ' || bytes[i] > '~' || bytes[i] == '\\') {
                return false;
            }
        }
        return true;
    }

    private Tree value(JsonToken token, int level) {
        if (level > TreeReader.MOST_LEVELS) {
            throw new Elsewhere();
        }
        Place place = place();
        return switch (token) {
            case START_OBJECT -> mapping(place, level);
            case START_ARRAY -> items(place, level);
            case VALUE_STRING -> text(place, Tree.Style.QUOTED);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                text(place, Tree.Style.PLAIN);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new Elsewhere();
        };
    }

    private Tree items(Place place, int level) {
        List<Tree> items = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
                next != JsonToken.END_ARRAY;
                next = parser.nextToken()) {
            items.add(value(next, level + 1));
        }
        return new Tree.Items(place, items);
    }

    private Tree mapping(Place place, int level) {
        List<Tree.Entry> entries = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
                next != JsonToken.END_OBJECT;
                next = parser.nextToken()) {
            Tree key = text(place(), Tree.Style.QUOTED);
            Tree value = value(parser.nextToken(), level + 1);
            if (value.place().column() - key.place().column() > TreeReader.LONGEST_KEY) {
                throw new Elsewhere();
            }
            entries.add(new Tree.Entry(key, value));
        }
        return new Tree.Mapping(place, entries);
    }

    private Tree text(Place place, Tree.Style style) {
        String text = parser.getString();
        if (LooksReal.in(text).isPresent()) {
            throw new Elsewhere();
        }
        return new Tree.Text(place, text, style);
    }

    private Place place() {
        return places.place(1, (int) parser.currentTokenLocation().getByteOffset() + 1);
    }
}
