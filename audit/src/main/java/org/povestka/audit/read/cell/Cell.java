package org.povestka.audit.read.cell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.povestka.audit.read.flaw.Guard;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.row.Row;
import org.povestka.law.flaw.Flaw;

/// The cells of one column: each into its value, and whatever is wrong with it into a flaw.
/// A cell that could belong to a real person is found before anything else is asked of it.
final class Cell<T> {

    private static final int LONGEST = 4096;
    private static final int MOST_FAULTS = 1 << 12;

    private final Where where;
    private final Sense<T> sense;
    private final T otherwise;
    private final LogFlaws flaws;
    private final Dictionary<T> known = new Dictionary<>();
    private final Map<String, Sense.Fault> faults = new HashMap<>();

    Cell(Where where, Sense<T> sense, T otherwise, LogFlaws flaws) {
        this.where = where;
        this.sense = sense;
        this.otherwise = otherwise;
        this.flaws = flaws;
    }

    /// Which cells.
    ///
    /// @param name the name of the column
    /// @param cell its number; -1 where the log has no such column
    record Where(String name, int cell) {

        /// Whether the log has the column.
        boolean there() {
            return cell >= 0;
        }
    }

    /// The value in a row; where nothing stands or it is flawed, what stands for nothing.
    T read(Row row) {
        int cell = where.cell();
        if (cell < 0 || row.blank(cell)) {
            return otherwise;
        }
        int number = known.find(row, cell);
        return number >= 0 ? known.meaning(number) : learned(row, cell);
    }

    private T learned(Row row, int cell) {
        String text = row.text(cell).strip();
        if (text.isEmpty() || !passes(row, text)) {
            return otherwise;
        }
        if (text.length() > LONGEST) {
            String most = String.valueOf(LONGEST);
            flaws.add(row.line(), row.column(cell), Flaw.Kind.CELL_TOO_LONG, where.name(), most);
            return otherwise;
        }
        Optional<T> meaning = sense.meaning().apply(text);
        if (meaning.isEmpty()) {
            Sense.Fault fault = fault(text);
            String[] parts = fault.parts().toArray(String[]::new);
            flaws.add(row.line(), row.column(cell), fault.kind(), parts);
            return otherwise;
        }
        known.learn(row, cell, meaning.get());
        return meaning.get();
    }

    private boolean passes(Row row, String text) {
        return Guard.passes(
                text,
                where.name(),
                (kind, part) -> flaws.addReal(row.line(), row.column(where.cell()), kind, part));
    }

    private Sense.Fault fault(String text) {
        if (faults.size() >= MOST_FAULTS && !faults.containsKey(text)) {
            return sense.fault().apply(text);
        }
        return faults.computeIfAbsent(text, sense.fault());
    }
}
