package org.povestka.cli.simulate;

import java.nio.file.Files;
import java.util.BitSet;
import java.util.Optional;
import org.povestka.population.engine.Engine;
import org.povestka.population.run.Checkpoint;
import org.povestka.population.run.Job;
import org.povestka.population.run.Outcome;
import org.povestka.population.table.Tables;

/// Runs jobs: with a bar, and in the folder of a result with checkpoints, so that what was
/// stopped goes on from there.
///
/// @param engine what lives the men
/// @param bar shows how far all jobs are
/// @param folder where the result grows; nowhere if none is written
record Running(Engine engine, Bar bar, Optional<OutFolder> folder) {

    /// Whether a run writes tables.
    enum Wanted {
        /// The men to whom something happened, and what it was.
        ALL,
        /// None.
        NONE
    }

    /// Lives the men of a job and writes no table.
    Outcome live(Job job) {
        return engine.live(job, bar, checkpoint(job));
    }

    /// Lives the men of a job and writes the tables that are wanted, if there is a folder.
    Outcome live(Job job, Wanted tables) {
        return folder.isPresent() && tables == Wanted.ALL
                ? withTables(job, folder.get())
                : live(job);
    }

    private Outcome withTables(Job job, OutFolder out) {
        Checkpoint checkpoint = checkpoint(job);
        if (!Files.exists(out.partial().resolve(Tables.DATABASE))) {
            checkpoint.clear();
        }
        BitSet finished = checkpoint.finished();
        try (Tables tables = Tables.in(out.partial(), job.scenarios().getFirst(), finished)) {
            Outcome outcome = engine.live(job, bar, checkpoint, tables);
            tables.write();
            return outcome;
        }
    }

    private Checkpoint checkpoint(Job job) {
        return folder.map(out -> Checkpoint.in(out.partial(), job)).orElse(Checkpoint.NONE);
    }
}
