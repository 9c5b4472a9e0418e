package org.povestka.audit.read;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.povestka.audit.read.cell.EntryReader;
import org.povestka.audit.read.cell.Heard;
import org.povestka.audit.read.cell.RowsAhead;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.row.Rows;

/// One reading of a log, row by row.
final class Pass {

    private final Rows rows;
    private final EntryReader reader;
    private final Aside aside;
    private final LogFlaws flaws;
    private final BooleanSupplier usable;
    private final Heard heard = new Heard();
    private long entries;
    private long ignored;
    private long flawed;

    /// A reading that has not begun.
    ///
    /// @param rows the rows behind the header
    /// @param reader makes entries of them
    /// @param aside where bad lines go
    /// @param flaws where their flaws go
    /// @param usable whether the log may be used so far
    Pass(Rows rows, EntryReader reader, Aside aside, LogFlaws flaws, BooleanSupplier usable) {
        this.rows = rows;
        this.reader = reader;
        this.aside = aside;
        this.flaws = flaws;
        this.usable = usable;
    }

    /// Reads to the end, or as long as more is wanted.
    ///
    /// @param ahead takes rows whose like was met, if there is anybody
    /// @param wants takes what was read in any other row
    /// @return true if nobody said no
    boolean run(Optional<RowsAhead> ahead, Predicate<Heard> wants) throws IOException {
        boolean wanted = true;
        while (wanted && flaws.end() == LogFlaws.End.OF_LOG) {
            if (ahead.isPresent() && usable.getAsBoolean()) {
                rows.pass(ahead.get());
                entries += ahead.get().taken();
            }
            Rows.Step step = rows.next();
            if (step == Rows.Step.END) {
                break;
            }
            long before = flaws.total();
            if (step == Rows.Step.ROW && reader.read(rows.row(), heard)) {
                entries++;
                wanted = wants.test(heard);
            } else if (step == Rows.Step.ROW && flaws.total() == before) {
                ignored++;
            } else {
                flawed++;
                aside.add(rows.row(), flaws);
            }
        }
        return wanted;
    }

    /// What was met.
    Counts counts() {
        return new Counts(entries, ignored, flawed);
    }
}
