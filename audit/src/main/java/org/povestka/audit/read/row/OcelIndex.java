package org.povestka.audit.read.row;

import java.util.ArrayList;
import java.util.HashMap;
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
    private final Map<String, OcelObject> objects = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    OcelIndex(Mapping.Objects types) {
        this.types = types;
    }

    /// The object of an id.
    OcelObject object(String id) {
        return objects.getOrDefault(id, OcelObject.UNKNOWN);
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
        List<OcelObject.Said> said = new ArrayList<>();
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
    private OcelObject object(String type, List<OcelObject.Said> said) {
        boolean person = type.equals(types.person());
        if (!person && !type.equals(types.summons())) {
            return new OcelObject(OcelObject.Kind.OTHER, List.of());
        }
        said.forEach(one -> names.add(one.name()));
        return new OcelObject(person ? OcelObject.Kind.PERSON : OcelObject.Kind.SUMMONS, said);
    }

    private static OcelObject.Said said(JsonParser parser) {
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
        return new OcelObject.Said(name, time, value);
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
