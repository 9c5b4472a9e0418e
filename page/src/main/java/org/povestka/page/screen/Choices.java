package org.povestka.page.screen;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the reader has picked on a screen, by name: a part of the law, a letter, a
/// day to try. Nothing of it is a fact of his case.
///
/// @param picked the value picked, by the name of the choice
public record Choices(Map<String, String> picked) {

    /// Nothing picked yet.
    public static final Choices NONE = new Choices(Map.of());

    /// Copies the map.
    public Choices {
        picked = Collections.unmodifiableMap(new LinkedHashMap<>(picked));
    }

    /// What was picked, or what stands there until something is.
    public String of(String name, String usual) {
        return picked.getOrDefault(name, usual);
    }

    /// The same with one choice made.
    public Choices with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(picked);
        more.put(name, value);
        return new Choices(more);
    }

    /// The same with one choice taken back.
    public Choices without(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(picked);
        fewer.remove(name);
        return new Choices(fewer);
    }
}
