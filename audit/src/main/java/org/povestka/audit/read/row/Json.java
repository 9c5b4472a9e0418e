package org.povestka.audit.read.row;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// What the readers of JSON share.
final class Json {

    private Json() {}

    /// The text of one plain value; empty of null.
    static String text(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
    }

    /// A value in short, for a message.
    static String shown(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "";
        }
        return switch (token) {
            case START_ARRAY -> "[…]";
            case START_OBJECT -> "{…}";
            default -> "…";
        };
    }

    /// The column of a place, from 1.
    static int column(TokenStreamLocation location) {
        return Math.max(1, location == null ? 1 : location.getColumnNr());
    }

    /// The line of a place, from 1.
    static int line(TokenStreamLocation location) {
        return Math.max(1, location == null ? 1 : location.getLineNr());
    }
}
