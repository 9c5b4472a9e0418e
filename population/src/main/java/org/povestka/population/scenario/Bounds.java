package org.povestka.population.scenario;

import java.util.Map;
import java.util.Objects;

/// Which whole numbers a spread may hold.
///
/// @param least the least
/// @param most the most, included
/// @param never whether "never" is one of them
record Bounds(int least, int most, boolean never) {

    private static final int LONGEST = 3660;
    private static final Bounds ANY = new Bounds(0, LONGEST, true);
    private static final Bounds SOME_DAY = new Bounds(0, LONGEST, false);
    private static final Map<Quantity, Bounds> OF = Map.of(
            Quantity.MONTHS, new Bounds(1, 12, false),
            Quantity.NOTICE_HOUR, new Bounds(0, 23, false),
            Quantity.SUMMONSES, new Bounds(0, 4, false),
            Quantity.JOURNEYS, new Bounds(0, 60, false),
            Quantity.LEAD_DAYS, SOME_DAY,
            Quantity.LATE_DAYS, SOME_DAY,
            Quantity.EXCUSE_DAYS, SOME_DAY);

    static Bounds of(Quantity quantity) {
        return Objects.requireNonNull(OF.getOrDefault(quantity, ANY));
    }

    boolean hold(int number) {
        return number >= least && number <= most;
    }
}
