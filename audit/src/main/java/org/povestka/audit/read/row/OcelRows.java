package org.povestka.audit.read.row;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.map.Mapping;
import org.povestka.law.flaw.Flaw;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Rows of an event log in OCEL 2.0 JSON: an event is a row, its type is `what`, its time `on`
/// and `recorded`, its objects the case and the summons, its attributes are columns.
final class OcelRows implements Rows {

    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> OWN = List.of("case", "summons", "what", "on", "recorded");

    private final JsonParser parser;
    private final OcelIndex index;
    private final NamedCells cells;
    private final LogFlaws flaws;
    private final Row row;
    private final Deque<OcelIndex.Thing> related = new ArrayDeque<>();
    private boolean among;

    private OcelRows(JsonParser parser, OcelIndex index, LogFlaws flaws) {
        Set<String> names = new LinkedHashSet<>(OWN);
        names.addAll(index.names());
        this.parser = parser;
        this.index = index;
        this.cells = new NamedCells(names);
        this.flaws = flaws;
        this.row = new Row(cells.origin());
    }

    /// The rows of a file; none where a flaw says why.
    ///
    /// @param first the stream that is gone through for objects and names; it is closed
    /// @param second the same bytes once more
    static Rows of(InputStream first, InputStream second, Mapping.Objects types, LogFlaws flaws)
            throws IOException {
        OcelIndex index = new OcelIndex(types);
        try (first;
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), first)) {
            index.read(parser);
        } catch (JacksonException e) {
            second.close();
            addLast(flaws, e);
            return new Rows.None();
        }
        JsonParser parser = JSON.createParser(ObjectReadContext.empty(), second);
        return new OcelRows(parser, index, flaws);
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
            if (!among && !findEvents()) {
                return Step.END;
            }
            while (parser.nextToken() != JsonToken.START_OBJECT) {
                if (parser.currentToken() != JsonToken.END_ARRAY) {
                    continue;
                }
                among = false;
                if (!findEvents()) {
                    return Step.END;
                }
            }
            return event();
        } catch (JacksonException e) {
            addLast(flaws, e);
            return Step.END;
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    /// Goes to the list of events; false where the log has none any more.
    private boolean findEvents() {
        if (parser.currentToken() == null) {
            parser.nextToken();
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean events = parser.currentName().equals("events");
            among = parser.nextToken() == JsonToken.START_ARRAY && events;
            if (among) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private Step event() {
        long before = flaws.total();
        cells.clear();
        related.clear();
        row.begin(Json.line(parser.currentTokenLocation()));
        String time = "";
        int timeAt = 1;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            int at = Json.column(parser.currentTokenLocation());
            switch (key) {
                case "type" -> cells.put("what", Json.text(parser), at);
                case "time" -> {
                    time = Json.text(parser);
                    timeAt = at;
                }
                case "attributes" -> attributes();
                case "relationships" -> relationships();
                default -> parser.skipChildren();
            }
        }
        cells.putIfBlank("on", time, timeAt);
        cells.putIfBlank("recorded", time, timeAt);
        fillFromObjects(time);
        cells.into(row);
        return flaws.total() == before ? Step.ROW : Step.FLAWED;
    }

    private void attributes() {
        while (inList()) {
            String name = "";
            String value = "";
            int at = 1;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                if (key.equals("name")) {
                    name = Json.text(parser);
                } else if (key.equals("value")) {
                    value = Json.text(parser);
                    at = Json.column(parser.currentTokenLocation());
                }
                parser.skipChildren();
            }
            cells.put(name, value, at);
        }
    }

    private void relationships() {
        while (inList()) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean object = parser.currentName().equals("objectId");
                parser.nextToken();
                if (object) {
                    related(Json.text(parser), Json.column(parser.currentTokenLocation()));
                }
                parser.skipChildren();
            }
        }
    }

    private boolean inList() {
        return parser.currentToken() != JsonToken.VALUE_NULL
                && parser.nextToken() == JsonToken.START_OBJECT;
    }

    /// What the event does not say itself, its summons says, or else its person.
    private void fillFromObjects(String time) {
        for (OcelIndex.Thing object : related) {
            object.at(time).forEach((name, value) -> {
                if (!OWN.contains(name)) {
                    cells.putIfBlank(name, value, 1);
                }
            });
        }
    }

    private void related(String id, int at) {
        OcelIndex.Thing object = index.object(id);
        switch (object.kind()) {
            case PERSON -> {
                putOnce("case", id, at);
                related.addLast(object);
            }
            case SUMMONS -> {
                putOnce("summons", id, at);
                related.addFirst(object);
            }
            case OTHER -> {}
            case UNKNOWN -> flaws.add(row.line(), at, Flaw.Kind.UNKNOWN_OBJECT, id);
        }
    }

    private void putOnce(String column, String id, int at) {
        if (cells.has(column)) {
            flaws.add(row.line(), at, Flaw.Kind.SECOND_OBJECT, column);
        }
        cells.put(column, id, at);
    }

    private static void addLast(LogFlaws flaws, JacksonException error) {
        int line = Json.line(error.getLocation());
        if (error.getCause() instanceof IOException broken) {
            Broken.end(flaws, "OCEL", line, broken);
            return;
        }
        flaws.addLast(line, Json.column(error.getLocation()), Flaw.Kind.SYNTAX, "…");
    }
}
