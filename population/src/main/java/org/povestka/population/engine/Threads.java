package org.povestka.population.engine;

import org.povestka.population.run.Checkpoint;
import org.povestka.population.run.Job;
import org.povestka.population.run.Outcome;
import org.povestka.population.run.Progress;
import org.povestka.population.run.Run;
import org.povestka.population.run.Witness;
import org.povestka.population.table.Tables;

/// The engine of one machine.
///
/// @param count on how many threads, 1 or more
public record Threads(int count) implements Engine {

    @Override
    public Outcome live(Job job, Progress progress, Checkpoint checkpoint) {
        return Run.of(job, count, progress, () -> Witness.NONE, checkpoint);
    }

    @Override
    public Outcome live(Job job, Progress progress, Checkpoint checkpoint, Tables tables) {
        return Run.of(job, count, progress, tables::witness, checkpoint);
    }

    @Override
    public void close() {}
}
