package org.povestka.papers.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A key of an object with what stands before and after it: `, "key": `.
final class JsonKey {

    /// So many bytes are left out where nothing stands before it.
    static final int SKIPPED = 2;

    private static final JsonKey[] KNOWN = new JsonKey[1 << 10];

    static {
        Arrays.fill(KNOWN, new JsonKey(""));
    }

    private final String name;
    private final byte[] bytes;

    private JsonKey(String name) {
        this.name = name;
        this.bytes = (", \"" + name + "\": ").getBytes(StandardCharsets.US_ASCII);
    }

    /// The key of a name. A program has few: each is put together once, or now and then where two
    /// share a place.
    static JsonKey of(String name) {
        int place = name.hashCode() & (KNOWN.length - 1);
        JsonKey key = KNOWN[place];
        if (!key.name.equals(name)) {
            key = new JsonKey(name);
            KNOWN[place] = key;
        }
        return key;
    }

    /// The bytes, not to be changed.
    byte[] bytes() {
        return bytes;
    }
}
