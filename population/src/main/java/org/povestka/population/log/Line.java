package org.povestka.population.log;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.povestka.law.time.Day;

/// One entry of a log.
///
/// @param on the day it happened
/// @param recorded the hour it was recorded, counted from 1 January 1970
/// @param what the word of what happened
/// @param cells what else it says
record Line(int on, long recorded, String what, Map<Cell, String> cells) {

    private static final int HOURS = 24;

    /// Copies the cells.
    Line {
        Map<Cell, String> copy = new EnumMap<>(Cell.class);
        copy.putAll(cells);
        cells = copy;
    }

    /// The entry with one more cell.
    Line with(Cell cell, String text) {
        Map<Cell, String> more = new EnumMap<>(Cell.class);
        more.putAll(cells);
        more.put(cell, text);
        return new Line(on, recorded, what, more);
    }

    /// The first line of a log.
    static String header() {
        return Arrays.stream(Cell.values()).map(Cell::word).collect(Collectors.joining(","));
    }

    /// The entry as a line of a case. No cell has a comma or a quote in it.
    String row(String of) {
        StringBuilder row = new StringBuilder(160).append(of);
        for (Cell cell : Cell.values()) {
            switch (cell) {
                case CASE -> {}
                case ON -> row.append(',').append(Day.date(on));
                case RECORDED -> row.append(',').append(moment());
                case WHAT -> row.append(',').append(what);
                case SUMMONS,
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
                        HAND -> row.append(',').append(cells.getOrDefault(cell, ""));
            }
        }
        return row.append('\n').toString();
    }

    private String moment() {
        int day = (int) Math.floorDiv(recorded, (long) HOURS);
        long hour = Math.floorMod(recorded, (long) HOURS);
        return Day.date(day) + (hour < 10 ? "T0" : "T") + hour + ":00:00Z";
    }
}
