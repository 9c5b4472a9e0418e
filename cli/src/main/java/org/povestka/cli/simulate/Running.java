package org.povestka.cli.simulate;

import java.util.function.Function;
import java.util.function.Supplier;
import org.povestka.population.report.Summary;
import org.povestka.population.run.Job;
import org.povestka.population.run.Outcome;
import org.povestka.population.run.Run;
import org.povestka.population.run.Witness;
import org.povestka.population.table.Tables;

/// A job on its way: with a bar, into a folder or without one.
///
/// @param job what to run
/// @param threads on how many threads
/// @param bar shows how far it is
record Running(Job job, int threads, Bar bar) {

    /// Whether a run writes tables.
    enum Wanted {
        /// The men to whom something happened, and what it was.
        ALL,
        /// None.
        NONE
    }

    /// Runs it and writes nothing.
    Outcome run() {
        return run(() -> Witness.NONE);
    }

    /// Runs it and writes its files.
    Outcome into(OutFolder folder, Wanted wanted, Function<Outcome, String> report) {
        Outcome outcome = switch (wanted) {
            case ALL -> withTables(folder);
            case NONE -> {
                folder.partial();
                yield run();
            }
        };
        folder.write(OutFolder.REPORT, report.apply(outcome));
        folder.write(OutFolder.SUMMARY, Summary.of(outcome));
        folder.finish();
        return outcome;
    }

    private Outcome withTables(OutFolder folder) {
        try (Tables tables = Tables.in(folder.partial(), job.scenarios().getFirst())) {
            Outcome outcome = run(tables::witness);
            tables.write();
            return outcome;
        }
    }

    private Outcome run(Supplier<Witness> witnesses) {
        Outcome outcome = Run.of(job, threads, bar, witnesses);
        bar.end();
        return outcome;
    }
}
