package org.povestka.population.engine;

import org.povestka.population.run.Checkpoint;
import org.povestka.population.run.Job;
import org.povestka.population.run.Outcome;
import org.povestka.population.run.Progress;
import org.povestka.population.table.Tables;

/// Lives the men of jobs. Every engine gives the same outcome, to the last figure.
public interface Engine extends AutoCloseable {

    /// Lives the men of a job.
    ///
    /// @param job what to run
    /// @param progress hears how far it is
    /// @param checkpoint where the sums of finished chunks are kept
    /// @return what came of it
    Outcome live(Job job, Progress progress, Checkpoint checkpoint);

    /// Lives the men of a job and fills its tables; writing them is the caller's.
    ///
    /// @param job what to run
    /// @param progress hears how far it is
    /// @param checkpoint where the sums of finished chunks are kept
    /// @param tables take the rows
    /// @return what came of it
    Outcome live(Job job, Progress progress, Checkpoint checkpoint, Tables tables);

    @Override
    void close();
}
