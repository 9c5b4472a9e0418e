package org.povestka.population.log;

import java.util.Locale;

/// A column of the log, in the order in which they stand.
enum Cell {
    CASE,
    ON,
    RECORDED,
    WHAT,
    SUMMONS,
    APPEAR,
    UNTIL,
    ACCEPTED,
    MEASURE,
    RECEIVER,
    CATEGORY,
    BORN,
    ACCOUNT,
    REGION,
    OFFICE,
    DECISION,
    GROUNDS,
    IDENTIFIERS,
    ITEMS,
    HAND;

    /// Its name in the first line of a log.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
