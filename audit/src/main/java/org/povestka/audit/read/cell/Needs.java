package org.povestka.audit.read.cell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry.Particulars;
import org.povestka.audit.log.What;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.row.Row;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.history.Measure;

/// What each word needs beside it, and which measures it means.
final class Needs {

    private static final List<Measure> BAN = List.of(Measure.EXIT_BAN);
    private static final List<Measure> LADDER = Measure.ladder();
    private static final List<Measure> ALL = List.of(Measure.values());
    private static final Map<What, Column> NEEDED = new EnumMap<>(Map.of(
            What.PLACED, Column.APPEAR,
            What.EXCUSED, Column.UNTIL,
            What.MEASURE_IMPOSED, Column.MEASURE));

    private final Layout layout;
    private final LogFlaws flaws;
    private final Map<What, Particulars> last = new EnumMap<>(What.class);

    Needs(Layout layout) {
        this.layout = layout;
        this.flaws = layout.flaws();
    }

    /// The measures that a word means, with those that stand beside it.
    List<Measure> measures(Row row, What what, List<Measure> said) {
        return switch (what) {
            case BAN_IMPOSED -> meant(row, what, said, BAN);
            case LADDER_IMPOSED -> meant(row, what, said, LADDER);
            case MEASURE_LIFTED -> said.isEmpty() ? ALL : said;
            case MEASURE_IMPOSED, NOTIFIED -> said;
            case PLACED,
                    SENT_TO_EMPLOYER,
                    HANDED_OVER,
                    REFUSED,
                    MAIL_DELIVERED,
                    OPENED,
                    APPEARED,
                    EXCUSED,
                    RECALLED,
                    SET_ASIDE,
                    LEARNED,
                    SUIT_FILED,
                    DRAFT_DECISION,
                    BORDER_ATTEMPT,
                    SERVED,
                    REFUSED_EXIT,
                    STATUS -> List.of();
        };
    }

    /// Adds a flaw where the cell is missing without which a word says nothing; one that is
    /// there and flawed has its flaw already.
    void demand(Row row, What what) {
        Column needed = NEEDED.getOrDefault(what, Column.WHAT);
        Cell.Where where = layout.where(needed);
        if (needed != Column.WHAT && (!where.there() || row.blank(where.cell()))) {
            int column = where.there() ? row.column(where.cell()) : 1;
            flaws.add(row.line(), column, Flaw.Kind.MISSING_CELL, needed.word(), what.word());
        }
    }

    /// Particulars of these parts; the same value as the last time where they are the same.
    Particulars shared(What what, List<Measure> measures, Days days, String receiver) {
        Particulars before = last.getOrDefault(what, Particulars.NONE);
        if (before.appearOn() == days.appearOn()
                && before.until() == days.until()
                && before.accepted() == days.accepted()
                && before.receiver().equals(receiver)
                && before.measures().equals(measures)) {
            return before;
        }
        Particulars particulars =
                new Particulars(measures, days.appearOn(), days.until(), days.accepted(), receiver);
        last.put(what, particulars);
        return particulars;
    }

    /// The days beside a word.
    ///
    /// @param appearOn the appearance date
    /// @param until the last day of an excuse
    /// @param accepted the day it was accepted
    record Days(int appearOn, int until, int accepted) {}

    private List<Measure> meant(Row row, What what, List<Measure> said, List<Measure> implied) {
        Optional<Measure> other =
                said.stream().filter(measure -> !implied.contains(measure)).findFirst();
        if (other.isPresent()) {
            int column = row.column(layout.where(Column.MEASURE).cell());
            String measure = other.get().word();
            flaws.add(row.line(), column, Flaw.Kind.MEASURE_OF_OTHER_WORD, measure, what.word());
        }
        return implied;
    }
}
