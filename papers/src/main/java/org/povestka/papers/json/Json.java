package org.povestka.papers.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A JSON value; [JsonText] writes it.
sealed interface Json {

    /// A string.
    ///
    /// @param value what it says
    record Text(String value) implements Json {}

    /// A whole number.
    ///
    /// @param value the number
    record Whole(long value) implements Json {}

    /// `true` or `false`.
    enum Truth implements Json {
        /// `true`.
        TRUE,
        /// `false`.
        FALSE
    }

    /// An array.
    ///
    /// @param items its items, in order
    record Sequence(List<Json> items) implements Json {

        /// Copies the items.
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// One key of an object and its value.
    ///
    /// @param key the key
    /// @param value the value
    record Part(String key, Json value) {}

    /// An object.
    ///
    /// @param parts its keys and values, in the order in which they are written
    record Parts(List<Part> parts) implements Json {

        /// Copies the parts.
        public Parts {
            parts = List.copyOf(parts);
        }

        /// An object with nothing in it.
        static final Parts EMPTY = new Parts(List.of());

        /// This object with one more part at its end.
        Parts with(String key, Json value) {
            return and(new Parts(List.of(new Part(key, value))));
        }

        /// This object with a string at its end.
        Parts with(String key, String value) {
            return with(key, new Text(value));
        }

        /// This object with a day at its end, as `2025-07-03`.
        Parts with(String key, LocalDate day) {
            return with(key, day.toString());
        }

        /// This object with an array at its end.
        Parts with(String key, List<? extends Json> items) {
            return with(key, new Sequence(List.copyOf(items)));
        }

        /// This object with an array at its end, if there is anything in it.
        Parts withAny(String key, List<? extends Json> items) {
            return items.isEmpty() ? this : with(key, items);
        }

        /// This object with the parts of another one at its end.
        Parts and(Parts others) {
            List<Part> more = new ArrayList<>(parts.size() + others.parts.size());
            more.addAll(parts);
            more.addAll(others.parts);
            return new Parts(more);
        }
    }

    /// `true` or `false`, for something that is so or not.
    static Json truth(boolean so) {
        return so ? Truth.TRUE : Truth.FALSE;
    }

    /// Strings as values.
    static List<Json> texts(Collection<String> texts) {
        return texts.stream().map(Text::new).map(Json.class::cast).toList();
    }

    /// An object that begins with this string.
    static Parts of(String key, String value) {
        return Parts.EMPTY.with(key, value);
    }
}
