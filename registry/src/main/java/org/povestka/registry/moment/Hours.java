package org.povestka.registry.moment;

import java.time.Instant;

/// Hours between moments: how long a message takes. No term of the law is counted in hours.
public final class Hours {

    private static final long SECONDS = 3_600;

    private Hours() {}

    /// A moment some hours later.
    ///
    /// @param at the moment
    /// @param hours how many hours
    /// @return the later moment
    public static Instant after(Instant at, int hours) {
        return Instant.ofEpochSecond(at.getEpochSecond() + hours * SECONDS, at.getNano());
    }
}
