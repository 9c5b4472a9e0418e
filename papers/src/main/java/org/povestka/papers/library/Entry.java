package org.povestka.papers.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.povestka.law.citation.Grade;

/// One mapping of a resource file; a part that is missing or of another shape is an error with its
/// place.
///
/// @param place where it stands, such as `ledger.yaml[3]`
/// @param parts its keys and values
record Entry(String place, Map<?, ?> parts) {

    /// Whether there is anything under the key.
    boolean has(String key) {
        return parts.containsKey(key);
    }

    /// The scalar under the key, as written.
    String text(String key) {
        Object value = part(key);
        if (value instanceof Map || value instanceof List) {
            throw flaw(key, "a scalar", value);
        }
        return value.toString();
    }

    /// The list of scalars under the key.
    List<String> texts(String key) {
        return list(key).stream().map(Object::toString).toList();
    }

    /// The mapping under the key.
    Entry entry(String key) {
        Object value = part(key);
        if (value instanceof Map<?, ?> map) {
            return new Entry(place + "." + key, map);
        }
        throw flaw(key, "a mapping", value);
    }

    /// The list of mappings under the key.
    List<Entry> entries(String key) {
        return of(place + "." + key, list(key));
    }

    /// Both languages under the key.
    Bilingual words(String key) {
        Entry words = entry(key);
        return new Bilingual(words.text("en"), words.text("ru"));
    }

    /// The sources and the confidence of this entry.
    Backing backing() {
        String letter = text("confidence");
        for (Grade grade : Grade.values()) {
            if (grade.letter().equals(letter)) {
                return new Backing(texts("sources"), grade);
            }
        }
        throw flaw("confidence", "H, M or L", letter);
    }

    /// The constant that the scalar under the key names, `appearAfterCap` for `APPEAR_AFTER_CAP`.
    <E extends Enum<E>> E choice(String key, Class<E> type) {
        String name = text(key);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().replace("_", "").equals(name.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw flaw(key, "one of " + List.of(type.getEnumConstants()), name);
    }

    /// The mappings of a list, each with its place.
    static List<Entry> of(String place, List<?> values) {
        return IntStream.range(0, values.size())
                .mapToObj(index -> of(place + "[" + index + "]", values.get(index)))
                .toList();
    }

    private static Entry of(String place, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Entry(place, map);
        }
        throw new IllegalArgumentException(place + ": a mapping expected: " + value);
    }

    private List<?> list(String key) {
        Object value = part(key);
        if (value instanceof List<?> list) {
            return list;
        }
        throw flaw(key, "a list", value);
    }

    private Object part(String key) {
        Object value = parts.get(key);
        if (value == null) {
            throw new IllegalArgumentException(place + ": nothing under the key: " + key);
        }
        return value;
    }

    private IllegalArgumentException flaw(String key, String expected, Object found) {
        return new IllegalArgumentException(
                place + "." + key + ": " + expected + " expected: " + found);
    }
}
