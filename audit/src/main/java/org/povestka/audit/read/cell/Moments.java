package org.povestka.audit.read.cell;

import java.time.Instant;
import java.time.LocalDate;
import org.povestka.audit.read.flaw.Guard;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.map.DayForm;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.read.row.Row;
import org.povestka.law.edition.Editions;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.time.Day;

/// The cells that hold days and moments, each with what is wrong with it.
final class Moments {

    private static final int FIRST = Day.of(Editions.ALL.getFirst().act().inForce());
    private static final int LAST = Day.of(LocalDate.of(2100, 12, 31));
    private static final int FIRST_BIRTH = Day.of(LocalDate.of(1900, 1, 1));

    /// A day begins nowhere on earth earlier than so many seconds before it begins in UTC.
    private static final long EARLIEST_ZONE = 14 * 3_600L;

    private final Written written;
    private final String pattern;
    private final boolean iso;
    private final LogFlaws flaws;

    Moments(Mapping.Times times, LogFlaws flaws) {
        this.written = new Written(times);
        this.pattern = times.days().pattern();
        this.iso = times.days().equals(DayForm.ISO);
        this.flaws = flaws;
    }

    /// The day in a cell on which something may happen; [Day#NEVER] where there is none.
    int day(Row row, Cell.Where where) {
        return day(row, where, FIRST);
    }

    /// The day in a cell on which somebody may be born; [Day#NEVER] where there is none.
    int birth(Row row, Cell.Where where) {
        return day(row, where, FIRST_BIRTH);
    }

    private int day(Row row, Cell.Where where, int earliest) {
        int cell = where.cell();
        if (cell < 0 || row.blank(cell)) {
            return Day.NEVER;
        }
        Written.Said said = written.read(row, cell);
        if (said != Written.Said.DAY && said != Written.Said.MOMENT) {
            refuse(row, where, said, iso ? Flaw.Kind.NOT_A_DAY : Flaw.Kind.NOT_OF_PATTERN);
            return Day.NEVER;
        }
        int day = written.day();
        return within(row, where, day, earliest) ? day : Day.NEVER;
    }

    /// The moment in a cell; where there is none, the beginning of a day in UTC.
    long moment(Row row, Cell.Where where, int on) {
        int cell = where.cell();
        if (cell < 0 || row.blank(cell)) {
            return Written.beginning(on);
        }
        Written.Said said = written.read(row, cell);
        if (said != Written.Said.DAY && said != Written.Said.MOMENT) {
            refuse(row, where, said, Flaw.Kind.NOT_A_MOMENT);
            return Written.beginning(on);
        }
        long moment =
                said == Written.Said.DAY ? Written.beginning(written.day()) : written.moment();
        if (within(row, where, written.day(), FIRST)
                && on != Day.NEVER
                && moment < Written.beginning(on) - EARLIEST_ZONE) {
            String shown = Instant.ofEpochSecond(moment).toString();
            String day = Day.date(on).toString();
            flaws.add(row.line(), row.column(cell), Flaw.Kind.RECORDED_BEFORE_ON, shown, day);
        }
        return moment;
    }

    /// Adds a flaw where one day comes before another that it may not precede.
    void demandFrom(int earliest, Row row, Cell.Where where, int day, Flaw.Kind kind) {
        if (where.there() && day != Day.NEVER && earliest != Day.NEVER && day < earliest) {
            String shown = Day.date(day).toString();
            String other = Day.date(earliest).toString();
            flaws.add(row.line(), row.column(where.cell()), kind, shown, other);
        }
    }

    /// Adds a flaw where somebody was born after the day of an entry.
    void demandBorn(Row row, Cell.Where where, int birth, int on) {
        if (where.there() && birth != Day.NEVER && on != Day.NEVER && birth > on) {
            String shown = Day.date(birth).toString();
            String day = Day.date(on).toString();
            Flaw.Kind kind = Flaw.Kind.BORN_AFTER_EVENT;
            flaws.add(row.line(), row.column(where.cell()), kind, shown, day);
        }
    }

    private boolean within(Row row, Cell.Where where, int day, int earliest) {
        if (day >= earliest && day <= LAST) {
            return true;
        }
        Flaw.Kind kind = day < earliest ? Flaw.Kind.TOO_EARLY : Flaw.Kind.TOO_LATE;
        String bound = Day.date(day < earliest ? earliest : LAST).toString();
        String[] parts = {where.name(), Day.date(day).toString(), bound};
        flaws.add(row.line(), row.column(where.cell()), kind, parts);
        return false;
    }

    private void refuse(Row row, Cell.Where where, Written.Said said, Flaw.Kind kind) {
        int column = row.column(where.cell());
        String text = row.text(where.cell()).strip();
        if (!Guard.passes(
                text,
                where.name(),
                (looks, part) -> flaws.addReal(row.line(), column, looks, part))) {
            return;
        }
        if (said == Written.Said.NO_SUCH_DAY) {
            flaws.add(row.line(), column, Flaw.Kind.NO_SUCH_DAY, where.name(), text);
        } else if (kind == Flaw.Kind.NOT_OF_PATTERN) {
            flaws.add(row.line(), column, kind, where.name(), text, pattern);
        } else {
            flaws.add(row.line(), column, kind, where.name(), text);
        }
    }
}
