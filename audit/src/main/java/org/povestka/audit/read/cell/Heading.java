package org.povestka.audit.read.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povestka.audit.log.Column;
import org.povestka.audit.read.flaw.Guard;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.read.row.Rows;
import org.povestka.journal.tree.Nearest;
import org.povestka.law.flaw.Flaw;

/// Which cell of a row is which column.
public final class Heading {

    private static final List<String> WORDS =
            Arrays.stream(Column.values()).map(Column::word).toList();

    private final Map<Column, Integer> cells = new EnumMap<>(Column.class);
    private final List<Cell.Where> others = new ArrayList<>();
    private final Mapping mapping;
    private final LogFlaws flaws;
    private int count;

    private Heading(Mapping mapping, LogFlaws flaws) {
        this.mapping = mapping;
        this.flaws = flaws;
    }

    /// The heading of rows; a column that nobody knows, that stands there twice, is missing, or
    /// identifies people, is a flaw.
    ///
    /// @param rows the rows
    /// @param mapping what foreign columns are called
    /// @param flaws where flaws go
    /// @return the heading
    public static Heading of(Rows rows, Mapping mapping, LogFlaws flaws) {
        Heading heading = new Heading(mapping, flaws);
        List<String> names = rows.header();
        heading.count = names.size();
        if (names.isEmpty() && flaws.none()) {
            flaws.addLast(1, 1, Flaw.Kind.EMPTY_LOG);
        }
        Set<String> met = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            int column = rows.column(i);
            if (heading.passes(names.get(i), column)) {
                if (met.add(names.get(i))) {
                    heading.add(names.get(i), i, column);
                } else {
                    flaws.addLast(1, column, Flaw.Kind.DUPLICATE_COLUMN, names.get(i));
                }
            }
        }
        heading.demandRequired();
        return heading;
    }

    /// The columns the log has, and those whose one value the mapping says.
    ///
    /// @return the columns
    public Set<Column> columns() {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        columns.addAll(cells.keySet());
        columns.addAll(mapping.constants().keySet());
        return columns;
    }

    /// Where the cells of a column are.
    Cell.Where where(Column column) {
        return new Cell.Where(column.word(), cells.getOrDefault(column, -1));
    }

    /// How many cells a row has.
    int cells() {
        return count;
    }

    /// The cells that hold names, or what nobody asks for: of two rows that differ there alone,
    /// the rest says the same.
    Set<Integer> names() {
        Set<Integer> names = new HashSet<>();
        for (Column column : List.of(Column.CASE, Column.SUMMONS, Column.DECISION)) {
            names.add(where(column).cell());
        }
        others.forEach(other -> names.add(other.cell()));
        return names;
    }

    /// The cells whose meaning nobody asks for.
    List<Cell.Where> others() {
        return others;
    }

    private boolean passes(String name, int column) {
        if (Guard.identifies(name)) {
            flaws.addReal(1, column, Flaw.Kind.IDENTIFYING_COLUMN, name);
            return false;
        }
        return Guard.passes(name, "", (kind, part) -> flaws.addReal(1, column, kind, part));
    }

    private void add(String name, int cell, int column) {
        List<Column> named = mapping.names().columns().getOrDefault(name, List.of());
        Optional<Column> ours = Arrays.stream(Column.values())
                .filter(one -> one.word().equals(name))
                .findFirst();
        if (mapping.ignored().columns().contains(name)) {
            others.add(new Cell.Where(name, cell));
        } else if (!named.isEmpty()) {
            named.forEach(one -> fill(one, cell, column));
        } else if (ours.isPresent()) {
            fill(ours.get(), cell, column);
        } else {
            others.add(new Cell.Where(name, cell));
            refuse(name, column);
        }
    }

    private void fill(Column column, int cell, int at) {
        if (cells.putIfAbsent(column, cell) != null) {
            flaws.addLast(1, at, Flaw.Kind.DUPLICATE_COLUMN, column.word());
        }
    }

    private void refuse(String name, int column) {
        Optional<String> near = Nearest.to(name, WORDS);
        if (near.isPresent()) {
            flaws.add(1, column, Flaw.Kind.MISSPELT_COLUMN, name, near.get());
        } else {
            flaws.add(1, column, Flaw.Kind.UNKNOWN_COLUMN, name, String.join(", ", WORDS));
        }
    }

    private void demandRequired() {
        if (flaws.end() != LogFlaws.End.OF_LOG) {
            return;
        }
        for (Column column : Column.values()) {
            if (column.required() && !columns().contains(column)) {
                flaws.addLast(1, 1, Flaw.Kind.MISSING_COLUMN, column.word());
            }
        }
    }
}
