package org.povestka.audit.finding;

import java.io.Serial;
import java.io.Serializable;
import java.util.IdentityHashMap;
import java.util.List;
import org.povestka.law.reading.Reading;

/// The keys of alternatives of readings; of the same list it is made once.
final class ReadingKeys implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /// Keys kept; with more they are begun anew.
    private static final int MOST = 1 << 10;

    private transient IdentityHashMap<List<List<Reading>>, String> made = new IdentityHashMap<>();

    /// The same for the same readings, in the same order.
    ///
    /// @param readings alternatives, each a list of readings that must hold together
    /// @return the key
    String of(List<List<Reading>> readings) {
        String before = made.get(readings);
        if (before != null) {
            return before;
        }
        if (made.size() == MOST) {
            made.clear();
        }
        String key = key(readings);
        made.put(readings, key);
        return key;
    }

    /// The key, made anew.
    static String key(List<List<Reading>> readings) {
        StringBuilder key = new StringBuilder();
        for (List<Reading> together : readings) {
            for (Reading reading : together) {
                key.append(reading.key()).append('+');
            }
            key.append(' ');
        }
        return key.toString();
    }

    @Serial
    private Object readResolve() {
        return new ReadingKeys();
    }
}
