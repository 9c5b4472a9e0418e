package org.povestka.audit.read.row;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.povestka.audit.read.map.Mapping;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// What has to be known of an event log before its events: the objects and what they are, and
/// the names of all attributes. It takes as much memory as there are objects.
final class OcelIndex {

    private final Mapping.Objects types;
    private final Map<String, Kind> objects = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    OcelIndex(Mapping.Objects types) {
        this.types = types;
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

    /// What the object of an id is.
    Kind kind(String id) {
        return objects.getOrDefault(id, Kind.UNKNOWN);
    }

    /// The names of the attributes of events.
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
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            if (key.equals("id")) {
                id = Json.text(parser);
            } else if (key.equals("type")) {
                type = Json.text(parser);
            } else {
                parser.skipChildren();
            }
        }
        Kind other = type.equals(types.summons()) ? Kind.SUMMONS : Kind.OTHER;
        objects.put(id, type.equals(types.person()) ? Kind.PERSON : other);
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
