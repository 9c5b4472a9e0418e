package org.povestka.audit.read.row;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povestka.audit.read.map.Mapping;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// What has to be known of an event log before its events: the objects and what they are, and
/// the names of all attributes. It takes as much memory as there are objects, with what is said of
/// persons and summonses.
final class OcelIndex {

    private final Mapping.Objects types;
    private final Map<String, Thing> objects = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    /// An object of an event log: what it is, and what is said of it, each from a moment on.
    ///
    /// @param kind what it is
    /// @param said its attributes, in the order of the file
    record Thing(Kind kind, List<Said> said) {

        /// Nothing the log holds.
        static final Thing UNKNOWN = new Thing(Kind.UNKNOWN, List.of());

        /// Copies the list.
        Thing {
            said = List.copyOf(said);
        }

        /// What an object is.
        enum Kind {
            /// A person, whose case it is.
            PERSON,
            /// A summons.
            SUMMONS,
            /// Something else.
            OTHER,
            /// Nothing the log holds.
            UNKNOWN
        }

        /// A value of an attribute.
        ///
        /// @param name its name
        /// @param time since when it holds, as it is written; empty where it always did
        /// @param value the value
        record Said(String name, String time, String value) {}

        /// What holds of it at a moment, by the name of the attribute: the value that came last.
        ///
        /// @param time the moment as it is written
        Map<String, String> at(String time) {
            Map<String, String> values = new LinkedHashMap<>();
            Map<String, Instant> since = new LinkedHashMap<>();
            Instant moment = moment(time, Instant.MAX);
            for (Said one : said) {
                Instant from = moment(one.time(), Instant.MIN);
                Instant before = since.getOrDefault(one.name(), Instant.MIN);
                if (!from.isAfter(moment) && !from.isBefore(before)) {
                    since.put(one.name(), from);
                    values.put(one.name(), one.value());
                }
            }
            return values;
        }

        /// A moment as it is written, or else another one.
        private static Instant moment(String written, Instant otherwise) {
            if (written.isEmpty()) {
                return otherwise;
            }
            try {
                return OffsetDateTime.parse(written).toInstant();
            } catch (DateTimeException e) {
                return otherwise;
            }
        }
    }

    OcelIndex(Mapping.Objects types) {
        this.types = types;
    }

    /// The object of an id.
    Thing object(String id) {
        return objects.getOrDefault(id, Thing.UNKNOWN);
    }

    /// The names of the attributes of events, persons and summonses.
    Set<String> names() {
        return names;
    }

    /// Reads a whole log.
    void read(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            boolean list = parser.nextToken() == JsonToken.START_ARRAY;
            if (list && key.equals("objects")) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    object(parser);
                }
            } else if (list && key.equals("events")) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    event(parser);
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private void object(JsonParser parser) {
        String id = "";
        String type = "";
        List<Thing.Said> said = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            boolean list = parser.nextToken() == JsonToken.START_ARRAY;
            if (key.equals("id")) {
                id = Json.text(parser);
            } else if (key.equals("type")) {
                type = Json.text(parser);
            } else if (list && key.equals("attributes")) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    said.add(said(parser));
                }
            } else {
                parser.skipChildren();
            }
        }
        objects.put(id, object(type, said));
    }

    /// Of an object that is no person and no summons nothing is kept.
    private Thing object(String type, List<Thing.Said> said) {
        boolean person = type.equals(types.person());
        if (!person && !type.equals(types.summons())) {
            return new Thing(Thing.Kind.OTHER, List.of());
        }
        said.forEach(one -> names.add(one.name()));
        return new Thing(person ? Thing.Kind.PERSON : Thing.Kind.SUMMONS, said);
    }

    private static Thing.Said said(JsonParser parser) {
        String name = "";
        String time = "";
        String value = "";
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "name" -> name = Json.text(parser);
                case "time" -> time = Json.text(parser);
                case "value" -> value = Json.text(parser);
                default -> {}
            }
            parser.skipChildren();
        }
        return new Thing.Said(name, time, value);
    }

    private void event(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean attributes = parser.currentName().equals("attributes");
            if (parser.nextToken() != JsonToken.START_ARRAY || !attributes) {
                parser.skipChildren();
                continue;
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                attribute(parser);
            }
        }
    }

    private void attribute(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean name = parser.currentName().equals("name");
            parser.nextToken();
            if (name) {
                names.add(Json.text(parser));
            } else {
                parser.skipChildren();
            }
        }
    }
}
