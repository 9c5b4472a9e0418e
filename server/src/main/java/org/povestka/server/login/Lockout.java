package org.povestka.server.login;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Closes log-in for a name after too many attempts. A name that nobody has is closed as well,
/// so that nobody learns which names there are.
public final class Lockout {

    /// How many attempts may fail.
    public static final int ATTEMPTS = 5;

    /// For how many minutes it is closed then.
    public static final int MINUTES = 15;

    private static final long CLOSED = MINUTES * 60L;
    private static final int MOST_NAMES = 10_000;

    /// How often, and at which second since 1970 last.
    private record Tries(int failed, long last) {}

    private final InstantSource clock;

    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST_NAMES;
        }
    };

    /// Nobody has tried yet.
    ///
    /// @param clock the clock of the machine
    public Lockout(InstantSource clock) {
        this.clock = clock;
    }

    /// Takes note of an attempt before it is known how it ends, so that many at once count too.
    ///
    /// @param name the name
    /// @return false where log-in is closed for it
    public synchronized boolean admits(String name) {
        long now = clock.instant().getEpochSecond();
        int failed = Optional.ofNullable(tries.get(name))
                .filter(before -> now - before.last() <= CLOSED)
                .map(Tries::failed)
                .orElse(0);
        if (failed >= ATTEMPTS) {
            return false;
        }
        tries.put(name, new Tries(failed + 1, now));
        return true;
    }

    /// An attempt was right, or somebody let him in again.
    ///
    /// @param name the name
    public synchronized void forget(String name) {
        tries.remove(name);
    }
}
