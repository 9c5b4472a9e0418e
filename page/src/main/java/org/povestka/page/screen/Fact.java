package org.povestka.page.screen;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.povestka.journal.format.CaseWriter;
import org.povestka.law.history.Event;

/// One event as the reader typed it: a kind of the case file and the values of its keys, checked
/// by nobody yet.
///
/// @param what the word of the case file, such as `placed`
/// @param values what stands in each field, by key, in the order of the form
public record Fact(String what, Map<String, String> values) {

    /// Copies the values.
    public Fact {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// A fact without values.
    public static Fact of(String what) {
        return new Fact(what, Map.of());
    }

    /// The fact of an event that was read.
    static Fact of(Event event) {
        Map<String, String> values = new LinkedHashMap<>(CaseWriter.event(event));
        String what = Objects.requireNonNull(values.remove("what"), "every event has its word");
        return new Fact(what, values);
    }

    /// The value of a key; empty where nothing was typed.
    public String value(String key) {
        return values.getOrDefault(key, "");
    }

    /// The same fact with one value changed.
    public Fact with(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(key, value);
        return new Fact(what, more);
    }
}
