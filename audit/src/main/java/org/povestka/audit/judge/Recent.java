package org.povestka.audit.judge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// What was worked out last, and no more than so much of it.
final class Recent<K, V> {

    private final LinkedHashMap<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;

    Recent(int most) {
        this.most = most;
    }

    /// What belongs to a key; worked out anew where it is not kept.
    V of(K key, Function<K, V> made) {
        V before = kept.get(key);
        if (before != null) {
            return before;
        }
        V value = made.apply(key);
        kept.put(key, value);
        if (kept.size() > most) {
            Map.Entry<K, V> eldest = kept.firstEntry();
            kept.remove(eldest.getKey());
        }
        return value;
    }
}
