package org.povestka.server.http;

import java.util.stream.Stream;
import org.povestka.registry.deed.Objection;

/// What a screen may be asked to tell first: that something was done, or why it was not.
final class Said {

    static final String DONE = "done";

    private Said() {}

    static boolean known(String key) {
        return key.equals(DONE)
                || Stream.of(Objection.values())
                        .anyMatch(objection -> objection.key().equals(key));
    }
}
