package org.povestka.audit.read.cell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Entry.Particulars;
import org.povestka.audit.log.What;
import org.povestka.audit.read.flaw.Guard;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.read.row.Row;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.history.Measure;
import org.povestka.law.time.Day;

/// Rows into entries; whatever is wrong with a row becomes flaws, all of them.
public final class EntryReader {

    private static final byte[] NOBODY = {};

    private final LogFlaws flaws;
    private final Layout layout;
    private final Cell.Where of;
    private final Cell<String> names;
    private final Cell<String> summonses;
    private final Cell<Optional<What>> whats;
    private final Cell<List<Measure>> measures;
    private final Cell<String> receivers;
    private final Cell.Where on;
    private final Cell.Where recorded;
    private final Cell.Where appear;
    private final Cell.Where until;
    private final Cell.Where accepted;
    private final Moments moments;
    private final Needs needs;
    private final ExtraCells extras;
    private final Cell<String> decisions;
    private final List<Cell<String>> others;
    private final RowsMet met = new RowsMet();
    private final int[] between;
    private final int[] spans;

    private byte[] lastBytes = NOBODY;
    private String lastName = "";

    /// A reader of the rows under a heading.
    ///
    /// @param heading the columns
    /// @param mapping the foreign words
    /// @param flaws where flaws go
    public EntryReader(Heading heading, Mapping mapping, LogFlaws flaws) {
        this.flaws = flaws;
        this.layout = new Layout(heading, mapping, flaws);
        Senses senses = new Senses(mapping);
        this.moments = new Moments(mapping.times(), flaws);
        this.of = layout.where(Column.CASE);
        this.names = layout.cell(Column.CASE, senses.name(Column.CASE), "");
        this.summonses = layout.cell(Column.SUMMONS, senses.name(Column.SUMMONS), "");
        this.whats = layout.cell(Column.WHAT, senses.what(), Optional.empty());
        this.measures = layout.cell(Column.MEASURE, senses.measures(), List.of());
        this.receivers = layout.cell(Column.RECEIVER, senses.receiver(), "");
        this.on = layout.where(Column.ON);
        this.recorded = layout.where(Column.RECORDED);
        this.appear = layout.where(Column.APPEAR);
        this.until = layout.where(Column.UNTIL);
        this.accepted = layout.where(Column.ACCEPTED);
        this.needs = new Needs(layout);
        this.extras = new ExtraCells(layout, senses, moments);
        this.decisions = layout.text(Column.DECISION);
        this.between = RowsMet.spans(heading.cells(), heading.names());
        this.spans = new int[between.length];
        this.others = heading.others().stream()
                .map(where -> new Cell<>(where, Sense.ofText(Column.GROUNDS), "", flaws))
                .toList();
    }

    /// Reads a row.
    ///
    /// @param row a row with as many cells as the heading
    /// @param heard takes what it says
    /// @return false where the row is flawed or the mapping leaves it aside
    public boolean read(Row row, Heard heard) {
        int place = row.plain() ? met.find(row.bytes(), spans(row)) : -1;
        if (place >= 0) {
            return named(row, met.said(place), heard);
        }
        Optional<Entry> entry = anew(row);
        if (entry.isEmpty()) {
            return false;
        }
        heard.hear(entry.get());
        if (row.plain()) {
            heard.rest(heard.decision(), met.keep(row.bytes(), spans, heard.said()));
        }
        return true;
    }

    /// Who reads rows that say what rows before them said, as long as they lie in the file as
    /// those did.
    ///
    /// @param takes takes what they say
    /// @return nobody where every row has to be looked at
    public Optional<RowsAhead> ahead(RowsAhead.Takes takes) {
        int[] names = {of.cell(), cell(Column.SUMMONS), cell(Column.DECISION)};
        return others.isEmpty() && layout.plainNames()
                ? Optional.of(new RowsAhead(met, layout.heading().cells(), names, takes))
                : Optional.empty();
    }

    private int cell(Column column) {
        return layout.where(column).cell();
    }

    private int[] spans(Row row) {
        for (int i = 0; i < spans.length; i += 2) {
            spans[i] = row.first(between[i]);
            spans[i + 1] = row.after(between[i + 1]);
        }
        return spans;
    }

    /// A row that says what another said, about others.
    private boolean named(Row row, Said like, Heard heard) {
        long before = flaws.total();
        for (Cell<String> other : others) {
            other.read(row);
        }
        heard.names(row.line(), name(row), summonses.read(row));
        heard.rest(decisions.read(row), like);
        return flaws.total() == before;
    }

    private Optional<Entry> anew(Row row) {
        long before = flaws.total();
        Optional<What> what = whats.read(row);
        if (what.isEmpty() && flaws.total() == before && demand(row, layout.where(Column.WHAT))) {
            watch(row);
            return Optional.empty();
        }
        for (Cell<String> other : others) {
            other.read(row);
        }
        Entry.Key key = new Entry.Key(row.line(), name(row), summonses.read(row));
        Entry.When when = when(row);
        Entry.Extra extra = extras.read(row, when.on());
        Particulars particulars =
                what.isEmpty() ? Particulars.NONE : particulars(row, what.get(), when.on());
        if (flaws.total() != before || what.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Entry(key, what.get(), when, particulars, extra));
    }

    /// The name in a row: mostly that of the row before.
    private String name(Row row) {
        int cell = of.cell();
        if (!demand(row, of)) {
            return "";
        }
        int first = row.first(cell);
        int after = row.after(cell);
        if (!Arrays.equals(lastBytes, 0, lastBytes.length, row.bytes(), first, after)) {
            lastName = names.read(row);
            lastBytes = lastName.isEmpty() ? NOBODY : Arrays.copyOfRange(row.bytes(), first, after);
        }
        return lastName;
    }

    private Entry.When when(Row row) {
        int day = demand(row, on) ? moments.day(row, on) : Day.NEVER;
        return new Entry.When(day, moments.moment(row, recorded, day));
    }

    private Particulars particulars(Row row, What what, int day) {
        List<Measure> said = needs.measures(row, what, measures.read(row));
        int appearOn = moments.day(row, appear);
        int excusedUntil = moments.day(row, until);
        int accept = moments.day(row, accepted);
        String receiver = receivers.read(row);
        needs.demand(row, what);
        if (what == What.PLACED) {
            moments.demandFrom(day, row, appear, appearOn, Flaw.Kind.APPEAR_BEFORE_PLACED);
        }
        if (what == What.EXCUSED) {
            moments.demandFrom(day, row, until, excusedUntil, Flaw.Kind.UNTIL_BEFORE_ON);
        }
        Needs.Days days = new Needs.Days(appearOn, excusedUntil, accept);
        return needs.shared(what, said, days, receiver);
    }

    /// Adds a flaw where nothing stands in a cell in which something must.
    private boolean demand(Row row, Cell.Where where) {
        if (where.there() && row.blank(where.cell())) {
            int column = row.column(where.cell());
            flaws.add(row.line(), column, Flaw.Kind.NO_VALUE, where.name());
            return false;
        }
        return true;
    }

    /// Looks for real people in a row that is left aside.
    private void watch(Row row) {
        Guard.passes(row.text(), "", (kind, part) -> flaws.addReal(row.line(), 1, kind, part));
    }
}
