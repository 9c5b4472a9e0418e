package org.povestka.audit.read.row;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The cells of an entry in a format that names each of them: in whatever order they come, they
/// make a row under one header.
final class NamedCells {

    private final List<String> header;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final String[] values;
    private final int[] columns;

    NamedCells(Set<String> names) {
        this.header = List.copyOf(new LinkedHashSet<>(names));
        for (String name : header) {
            numbers.put(name, numbers.size());
        }
        this.values = new String[header.size()];
        this.columns = new int[header.size()];
        clear();
    }

    /// The names of the cells.
    List<String> header() {
        return header;
    }

    /// Forgets every cell.
    void clear() {
        Arrays.fill(values, "");
        Arrays.fill(columns, 1);
    }

    /// Whether a cell holds something.
    boolean has(String name) {
        return numbers.containsKey(name) && !values[numbers.get(name)].isEmpty();
    }

    /// Fills a cell of a known name.
    void put(String name, String value, int column) {
        int number = numbers.getOrDefault(name, -1);
        if (number >= 0) {
            values[number] = value;
            columns[number] = Math.max(1, column);
        }
    }

    /// Fills a cell of a known name in which nothing stands yet.
    void putIfBlank(String name, String value, int column) {
        if (!has(name)) {
            put(name, value, column);
        }
    }

    /// Where a cell stands in its line.
    int column(int cell) {
        return columns[cell];
    }

    /// Adds the cells to a row that has begun.
    void into(Row row) {
        for (String value : values) {
            row.add(value);
        }
    }

    /// The cells as a person reads them.
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                text.append(text.isEmpty() ? "" : "\t").append(header.get(i)).append('=');
                text.append(values[i]);
            }
        }
        return text.toString();
    }

    /// What rows of such cells know of their place.
    Row.Origin origin() {
        return new Named();
    }

    /// Where the cells stand, and their names and values.
    private final class Named implements Row.Origin {

        @Override
        public int column(int cell) {
            return NamedCells.this.column(cell);
        }

        @Override
        public String text() {
            return NamedCells.this.text();
        }
    }
}
