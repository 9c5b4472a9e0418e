package org.povestka.audit.read.row;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.law.flaw.Flaw;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Rows of a file in which every line is an object of JSON (JSON Lines): its keys are columns.
/// The file is gone through once before, for the keys of all of its lines.
final class JsonRows implements Rows {

    private static final JsonFactory JSON = new JsonFactory();

    private final String name;
    private final RowBuffer buffer;
    private final TextLines lines;
    private final NamedCells cells;
    private final LogFlaws flaws;
    private final Row row;

    private JsonRows(String name, RowBuffer buffer, Set<String> keys, LogFlaws flaws)
            throws IOException {
        this.name = name;
        this.buffer = buffer;
        this.lines = new TextLines(buffer);
        this.cells = new NamedCells(keys);
        this.flaws = flaws;
        this.row = new Row(new Line());
    }

    /// The rows of a file.
    ///
    /// @param first the stream that is gone through for the keys; it is closed
    /// @param second the same bytes once more
    static JsonRows of(String name, InputStream first, InputStream second, LogFlaws flaws)
            throws IOException {
        return new JsonRows(name, new RowBuffer(second), keys(first), flaws);
    }

    /// The keys of every line that can be read; what cannot be read is told in the second
    /// reading.
    private static Set<String> keys(InputStream in) throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        try (in) {
            TextLines lines = new TextLines(new RowBuffer(in));
            while (lines.next()) {
                if (!lines.tooLong()) {
                    addKeys(lines, keys);
                }
            }
        }
        return keys;
    }

    private static void addKeys(TextLines lines, Set<String> keys) {
        try (JsonParser parser = parser(lines)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return;
            }
            Set<String> found = new LinkedHashSet<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                found.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
            keys.addAll(found);
        } catch (JacksonException e) {
            // The second reading tells what is wrong with this line.
            return;
        }
    }

    @Override
    public List<String> header() {
        return cells.header();
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public Step next() {
        try {
            while (lines.next()) {
                if (!blank()) {
                    return read();
                }
            }
            return Step.END;
        } catch (IOException e) {
            return Broken.end(flaws, name, lines.line(), e);
        }
    }

    @Override
    public void close() {
        buffer.close();
    }

    private boolean blank() {
        for (int i = lines.first(); i < lines.after(); i++) {
            if (lines.bytes()[i] > ' ' || lines.bytes()[i] < 0) {
                return false;
            }
        }
        return !lines.tooLong();
    }

    private Step read() {
        cells.clear();
        row.begin(lines.line());
        if (lines.tooLong()) {
            add(1, Flaw.Kind.ROW_TOO_LONG, String.valueOf(RowBuffer.MOST));
            return Step.FLAWED;
        }
        int valid = Utf8.valid(text())
                ? lines.after() - lines.first()
                : Utf8.validBytes(lines.bytes(), lines.first(), lines.after());
        if (lines.first() + valid < lines.after()) {
            byte wrong = lines.bytes()[lines.first() + valid];
            add(character(valid), Flaw.Kind.NOT_UTF_8, Utf8.shown(wrong));
            return Step.FLAWED;
        }
        long before = flaws.total();
        try (JsonParser parser = parser(lines)) {
            object(parser);
        } catch (JacksonException e) {
            add(Json.column(e.getLocation()), Flaw.Kind.SYNTAX, "…");
        }
        cells.into(row);
        return flaws.total() == before ? Step.ROW : Step.FLAWED;
    }

    private void object(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            add(1, Flaw.Kind.NOT_A_MAPPING, String.valueOf(lines.line()), Json.shown(parser));
            return;
        }
        Set<String> met = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int at = Json.column(parser.currentTokenLocation());
            if (!met.add(key)) {
                add(at, Flaw.Kind.DUPLICATE_KEY, key, String.valueOf(lines.line()));
            }
            JsonToken token = parser.nextToken();
            int column = Json.column(parser.currentTokenLocation());
            if (token.isStructStart()) {
                add(column, Flaw.Kind.NOT_ONE_VALUE, key, Json.shown(parser));
                parser.skipChildren();
            } else {
                cells.put(key, Json.text(parser), column);
            }
        }
        if (parser.nextToken() != null) {
            add(Json.column(parser.currentTokenLocation()), Flaw.Kind.SYNTAX, "…");
        }
    }

    private void add(int column, Flaw.Kind kind, String... parts) {
        flaws.add(lines.line(), column, kind, parts);
    }

    private String text() {
        return new String(
                lines.bytes(),
                lines.first(),
                lines.after() - lines.first(),
                StandardCharsets.UTF_8);
    }

    private int character(int bytes) {
        String before = new String(lines.bytes(), lines.first(), bytes, StandardCharsets.UTF_8);
        return 1 + before.codePointCount(0, before.length());
    }

    private static JsonParser parser(TextLines lines) {
        int length = lines.after() - lines.first();
        return JSON.createParser(ObjectReadContext.empty(), lines.bytes(), lines.first(), length);
    }

    /// Where the values of a line stand, and the line.
    private final class Line implements Row.Origin {

        @Override
        public int column(int cell) {
            return cells.column(cell);
        }

        @Override
        public String text() {
            return JsonRows.this.text();
        }
    }
}
