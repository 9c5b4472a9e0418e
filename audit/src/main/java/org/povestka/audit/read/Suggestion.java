package org.povestka.audit.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povestka.audit.read.flaw.Guard;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.map.Draft;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.read.row.LogSource;
import org.povestka.audit.read.row.Row;
import org.povestka.audit.read.row.Rows;
import org.povestka.law.flaw.Flaw;

/// A draft of a mapping for a foreign log, or why there is none.
public sealed interface Suggestion {

    /// How many rows are looked at.
    int ROWS = 10_000;

    /// A column of more different values holds no words.
    int MOST_VALUES = 60;

    /// A draft.
    ///
    /// @param yaml a mapping file
    record Drafted(String yaml) implements Suggestion {}

    /// No draft.
    ///
    /// @param flaws one at least
    record Refused(LogFlaws flaws) implements Suggestion {}

    /// Drafts a mapping from the header of a log and the values of its first rows. Nothing of a
    /// log that could be about real people is repeated.
    ///
    /// @param file the log
    /// @return the draft, or why the log cannot be read
    /// @throws UncheckedIOException if the machine fails
    static Suggestion of(Path file) {
        LogSource source = new LogSource(file.toString(), file);
        LogFlaws flaws = LogFlaws.of(source.name());
        try (Rows rows = source.rows(Mapping.NONE, flaws)) {
            Map<String, Set<String>> values = new LinkedHashMap<>();
            for (int i = 0; i < rows.header().size(); i++) {
                String name = rows.header().get(i);
                int column = rows.column(i);
                if (Guard.identifies(name)) {
                    flaws.addReal(1, column, Flaw.Kind.IDENTIFYING_COLUMN, name);
                }
                Guard.passes(name, "", (kind, part) -> flaws.addReal(1, column, kind, part));
                values.put(name, new LinkedHashSet<>());
            }
            look(rows, values, flaws);
            if (values.isEmpty() && flaws.none()) {
                flaws.addLast(1, 1, Flaw.Kind.EMPTY_LOG);
            }
            return flaws.end() == LogFlaws.End.OF_LOG
                    ? new Drafted(Draft.of(few(values)))
                    : new Refused(flaws);
        } catch (IOException e) {
            throw new UncheckedIOException(source.name(), e);
        }
    }

    private static void look(Rows rows, Map<String, Set<String>> values, LogFlaws flaws) {
        List<Set<String>> columns = new ArrayList<>(values.values());
        List<String> names = new ArrayList<>(values.keySet());
        for (int i = 0; i < ROWS && flaws.end() == LogFlaws.End.OF_LOG; i++) {
            Rows.Step step = rows.next();
            if (step == Rows.Step.END) {
                return;
            }
            for (int k = 0; step == Rows.Step.ROW && k < columns.size(); k++) {
                look(rows.row(), k, names.get(k), columns.get(k), flaws);
            }
        }
    }

    private static void look(Row row, int cell, String name, Set<String> values, LogFlaws flaws) {
        String text = row.text(cell).strip();
        boolean passes = Guard.passes(
                text,
                name,
                (kind, part) -> flaws.addReal(row.line(), row.column(cell), kind, part));
        if (passes && !text.isEmpty() && values.size() <= MOST_VALUES) {
            values.add(text);
        }
    }

    /// The values of each column; of one with too many, those of days only.
    private static Map<String, List<String>> few(Map<String, Set<String>> values) {
        Map<String, List<String>> few = new LinkedHashMap<>();
        values.forEach((name, met) -> few.put(name, List.copyOf(met)));
        return few;
    }
}
