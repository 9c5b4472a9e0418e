package org.povestka.audit.read.cell;

import java.util.EnumSet;
import java.util.Set;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Hand;
import org.povestka.audit.log.Paper;
import org.povestka.audit.log.Person;
import org.povestka.audit.read.row.Row;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Suit;

/// The cells that few logs have; entries that say the same share one value.
final class ExtraCells {

    private static final Set<Column> MANY_HAVE = EnumSet.of(
            Column.CASE,
            Column.ON,
            Column.WHAT,
            Column.SUMMONS,
            Column.RECORDED,
            Column.APPEAR,
            Column.UNTIL,
            Column.ACCEPTED,
            Column.MEASURE,
            Column.RECEIVER);

    private final boolean any;
    private final PersonCells person;
    private final Cell<Reason> reason;
    private final Cell<Suit> against;
    private final Cell<String> office;
    private final Cell<Hand> hand;
    private final PaperCells paper;

    private Entry.Extra last = Entry.Extra.NONE;

    ExtraCells(Layout layout, Senses senses, Moments moments) {
        this.any = !MANY_HAVE.containsAll(layout.heading().columns());
        this.person = new PersonCells(layout, senses, moments);
        this.reason = layout.cell(Column.REASON, senses.reason(), Reason.NOT_SAID);
        this.against = layout.cell(Column.AGAINST, senses.against(), Suit.NOT_SAID);
        this.office = layout.text(Column.OFFICE);
        this.hand = layout.cell(Column.HAND, senses.hand(), Hand.UNKNOWN);
        this.paper = new PaperCells(layout, senses);
    }

    /// What a row says in them.
    Entry.Extra read(Row row, int on) {
        if (!any) {
            return Entry.Extra.NONE;
        }
        Person who = person.read(row, on);
        Reason why = reason.read(row);
        Suit what = against.read(row);
        String where = office.read(row);
        Hand acted = hand.read(row);
        Paper decision = paper.read(row);
        boolean same = last.person().equals(who)
                && last.cause().reason() == why
                && last.cause().against() == what
                && last.office().equals(where)
                && last.hand() == acted
                && last.paper().equals(decision);
        if (!same) {
            last = new Entry.Extra(who, new Entry.Cause(why, what), where, acted, decision);
        }
        return last.equals(Entry.Extra.NONE) ? Entry.Extra.NONE : last;
    }
}
