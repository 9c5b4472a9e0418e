package org.povestka.audit.read.cell;

import java.time.LocalDate;
import java.time.YearMonth;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.read.row.Row;
import org.povestka.law.time.Day;

/// Reads days and moments as a log writes them, digit by digit. The last day met is remembered:
/// most cells say it again.
final class Written {

    private static final int SECONDS_OF_DAY = 86_400;
    private static final int SECONDS_OF_HOUR = 3_600;
    private static final int MOST_OFFSET = 18 * SECONDS_OF_HOUR;
    private static final int ISO_DAY = 10;

    private final char[] pattern;
    private final boolean iso;
    private final int offset;

    private byte[] bytes = {};
    private int at;
    private int after;
    private long lastEight;
    private long lastTwo;
    private int lastDay = Day.NEVER;
    private int day;
    private int[] parts = new int[3];
    private int seconds;
    private int zone;
    private int number;

    Written(Mapping.Times times) {
        this.pattern = times.days().pattern().toCharArray();
        this.iso = times.days().pattern().equals("yyyy-mm-dd");
        this.offset = times.offset();
    }

    /// What a cell turned out to say.
    enum Said {
        /// A day, and nothing behind it.
        DAY,
        /// A moment.
        MOMENT,
        /// A day that the calendar does not have.
        NO_SUCH_DAY,
        /// Neither.
        NEITHER
    }

    /// Reads a cell.
    Said read(Row row, int cell) {
        bytes = row.bytes();
        at = row.first(cell);
        after = row.after(cell);
        zone = offset;
        seconds = 0;
        boolean fits = iso ? isoDay(row) : patternDay();
        if (!fits) {
            return Said.NEITHER;
        }
        if (day == Day.NOT_KNOWN) {
            return at == after || clock() ? Said.NO_SUCH_DAY : Said.NEITHER;
        }
        if (at == after) {
            return Said.DAY;
        }
        return clock() && zone != Mapping.Times.NOT_SAID ? Said.MOMENT : Said.NEITHER;
    }

    /// The day of the cell: of a moment the day on which it lies where the log was kept, if
    /// the mapping says where; else as written.
    int day() {
        if (offset == Mapping.Times.NOT_SAID || zone == offset) {
            return day;
        }
        return (int) Math.floorDiv(moment() + offset, SECONDS_OF_DAY);
    }

    /// The moment of the cell in seconds since 1970; of a day its beginning in UTC.
    long moment() {
        return (long) day * SECONDS_OF_DAY + seconds - (zone == Mapping.Times.NOT_SAID ? 0 : zone);
    }

    /// The beginning of a day in UTC, in seconds since 1970.
    static long beginning(int day) {
        return (long) day * SECONDS_OF_DAY;
    }

    private boolean isoDay(Row row) {
        if (after - at < ISO_DAY) {
            return false;
        }
        long eight = row.eight(at);
        long two = row.eight(at + 2);
        if (eight == lastEight && two == lastTwo && lastDay != Day.NEVER) {
            day = lastDay;
            at += ISO_DAY;
            return true;
        }
        if (bytes[at + 4] != '-' || bytes[at + 7] != '-') {
            return false;
        }
        at += ISO_DAY;
        int year = 100 * two(at - 10) + two(at - 8);
        if (two(at - 10) < 0 || two(at - 8) < 0 || two(at - 5) < 0 || two(at - 2) < 0) {
            return false;
        }
        day = of(year, two(at - 5), two(at - 2));
        lastEight = eight;
        lastTwo = two;
        lastDay = day;
        return true;
    }

    /// Two digits as a number; less than 0 where they are none.
    private int two(int first) {
        int tens = bytes[first] - '0';
        int ones = bytes[first + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -100 : 10 * tens + ones;
    }

    private boolean patternDay() {
        int i = 0;
        while (i < pattern.length) {
            char letter = pattern[i];
            if (letter != 'y' && letter != 'm' && letter != 'd') {
                if (at >= after || bytes[at] != letter) {
                    return false;
                }
                at++;
                i++;
                continue;
            }
            int width = 1;
            while (i + width < pattern.length && pattern[i + width] == letter) {
                width++;
            }
            i += width;
            if (!digits(width, width == 1 ? 2 : width)) {
                return false;
            }
            parts[letter == 'y' ? 0 : letter == 'm' ? 1 : 2] = number;
        }
        day = of(parts[0], parts[1], parts[2]);
        return true;
    }

    private boolean digits(int least, int most) {
        int first = at;
        number = 0;
        while (at < after && at - first < most && bytes[at] >= '0' && bytes[at] <= '9') {
            number = 10 * number + bytes[at++] - '0';
        }
        return at - first >= least;
    }

    private static int of(int year, int month, int dayOfMonth) {
        if (month < 1
                || month > 12
                || dayOfMonth < 1
                || dayOfMonth > 31
                || (dayOfMonth > 28 && dayOfMonth > YearMonth.of(year, month).lengthOfMonth())) {
            return Day.NOT_KNOWN;
        }
        return Day.of(LocalDate.of(year, month, dayOfMonth));
    }

    /// The time of day and the offset behind a day, to the end of the cell.
    private boolean clock() {
        if (bytes[at] != 'T' && bytes[at] != ' ') {
            return false;
        }
        at++;
        if (!digits(1, 2) || number > 23 || !sign(':')) {
            return false;
        }
        seconds = number * SECONDS_OF_HOUR;
        if (!digits(2, 2) || number > 59) {
            return false;
        }
        seconds += 60 * number;
        if (sign(':')) {
            if (!digits(2, 2) || number > 59) {
                return false;
            }
            seconds += number;
            if ((sign('.') || sign(',')) && !digits(1, 9)) {
                return false;
            }
        }
        return at == after || zone();
    }

    private boolean zone() {
        if (sign('Z')) {
            zone = 0;
            return at == after;
        }
        int direction = sign('+') ? 1 : sign('-') ? -1 : 0;
        if (direction == 0 || !digits(2, 2)) {
            return false;
        }
        int size = number * SECONDS_OF_HOUR;
        if (at < after) {
            sign(':');
            if (!digits(2, 2) || number > 59) {
                return false;
            }
            size += 60 * number;
        }
        zone = direction * size;
        return at == after && size <= MOST_OFFSET;
    }

    private boolean sign(char one) {
        if (at < after && bytes[at] == one) {
            at++;
            return true;
        }
        return false;
    }
}
