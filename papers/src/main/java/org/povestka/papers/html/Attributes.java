package org.povestka.papers.html;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The attributes of an element in the order given, their names checked; never changed.
///
/// An element has few of them and a page has thousands: names and values stand in one
/// array, so that one attribute more is a copy of it and nothing else.
final class Attributes extends AbstractMap<String, String> {

    /// What a map says of a name it does not have.
    private static final Map<String, String> NOTHING = Map.of();

    /// No attribute.
    static final Attributes NONE = new Attributes(new String[0]);

    /// Name, value, name, value.
    private final String[] parts;

    private Attributes(String[] parts) {
        this.parts = parts;
    }

    /// The same attributes, checked; one that has been checked is given back.
    static Attributes of(Map<String, String> attributes) {
        if (attributes instanceof Attributes checked) {
            return checked;
        }
        Attributes all = NONE;
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            all = all.with(attribute.getKey(), attribute.getValue());
        }
        return all;
    }

    /// One attribute more; where there is one of this name, with this value in its place.
    Attributes with(String name, String value) {
        int place = place(name);
        String[] more = Arrays.copyOf(parts, place < 0 ? parts.length + 2 : parts.length);
        if (place < 0) {
            more[parts.length] = Element.expectName(name);
        }
        more[(place < 0 ? parts.length : place) + 1] = value;
        return new Attributes(more);
    }

    @Override
    public int size() {
        return parts.length / 2;
    }

    @Override
    public boolean containsKey(Object name) {
        return place(name) >= 0;
    }

    @Override
    public @Nullable String get(Object name) {
        int place = place(name);
        return place < 0 ? NOTHING.get(name) : parts[place + 1];
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < parts.length; i += 2) {
            action.accept(parts[i], parts[i + 1]);
        }
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return Attributes.this.size();
            }

            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                List<Map.Entry<String, String>> entries = new ArrayList<>(size());
                for (int i = 0; i < parts.length; i += 2) {
                    entries.add(Map.entry(parts[i], parts[i + 1]));
                }
                return entries.iterator();
            }
        };
    }

    private int place(Object name) {
        for (int i = 0; i < parts.length; i += 2) {
            if (parts[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
