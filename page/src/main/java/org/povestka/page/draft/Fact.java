package org.povestka.page.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.povestka.journal.format.CaseWriter;
import org.povestka.journal.format.EventKind;
import org.povestka.journal.tree.WrittenDay;
import org.povestka.law.history.Event;

/// One event as the reader typed it: a kind of the case file and the values of its
/// keys, checked by nobody yet.
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

    /// The kind of event.
    public EventKind kind() {
        return EventKind.WORDS
                .meaning(what)
                .orElseThrow(() -> new IllegalArgumentException("no such kind: " + what));
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

    /// The same fact without the value of a key.
    public Fact without(String key) {
        Map<String, String> fewer = new LinkedHashMap<>(values);
        fewer.remove(key);
        return new Fact(what, fewer);
    }

    /// Whether it places a summons.
    public boolean places() {
        return kind() == EventKind.PLACED;
    }

    /// The keys without which it says nothing and that have no value yet.
    public List<String> missing() {
        return kind().required().stream().filter(key -> !said(value(key))).toList();
    }

    /// Whether a value says something: a day whose year is still being typed does
    /// not.
    static boolean said(String value) {
        return !value.isBlank() && !(WrittenDay.dayShaped(value) && value.startsWith("0"));
    }
}
