package org.povestka.spark.simulate;

import java.io.Serializable;
import java.util.function.IntSupplier;
import org.povestka.population.engine.Engine;
import org.povestka.population.run.Checkpoint;
import org.povestka.population.run.Job;
import org.povestka.population.run.LivedPart;
import org.povestka.population.run.Outcome;
import org.povestka.population.run.Parts;
import org.povestka.population.run.Progress;
import org.povestka.population.run.Witness;
import org.povestka.population.table.KeptRows;
import org.povestka.population.table.Tables;
import org.povestka.spark.session.Cluster;

/// Lives a country on many machines: a task lives some chunks of men and sends their sums,
/// which are whole numbers and are added here. Rows of tables come with them and are written
/// here.
public final class SparkSimulation implements Engine {

    /// More tasks than run at once, so that a slow machine holds up little.
    private static final int TASKS_A_PLACE = 4;

    private final Cluster cluster;
    private final IntSupplier tasks;

    /// A part that was lived.
    ///
    /// @param part what came of it
    /// @param rows the rows of those with a summons
    private record Lived(LivedPart part, KeptRows rows) implements Serializable {}

    /// An engine in the session that is there, or in one of its own.
    public SparkSimulation() {
        this.cluster = new Cluster();
        this.tasks = () -> TASKS_A_PLACE * cluster.atOnce();
    }

    /// An engine.
    ///
    /// @param cluster on which it runs, and which it closes
    /// @param tasks into how many tasks it parts a job where no rows come with the sums; fewer
    /// where there are fewer chunks
    public SparkSimulation(Cluster cluster, int tasks) {
        this.cluster = cluster;
        this.tasks = () -> tasks;
    }

    @Override
    public Outcome live(Job job, Progress progress, Checkpoint checkpoint) {
        Parts parts = new Parts(job, checkpoint);
        progress.lived(parts.men());
        int chunks = (parts.chunks() - 1) / tasks.getAsInt() + 1;
        cluster.each(parts.missing(chunks), part -> part.live(Witness.NONE), lived -> {
            parts.add(lived);
            progress.lived(lived.men());
        });
        return parts.outcome();
    }

    /// A task lives one chunk only, so that few rows are on their way at once.
    @Override
    public Outcome live(Job job, Progress progress, Checkpoint checkpoint, Tables tables) {
        Parts parts = new Parts(job, checkpoint);
        progress.lived(parts.men());
        cluster.each(parts.missing(1), SparkSimulation::withRows, lived -> {
            tables.add(lived.rows());
            parts.add(lived.part());
            progress.lived(lived.part().men());
        });
        return parts.outcome();
    }

    @Override
    public void close() {
        cluster.close();
    }

    private static Lived withRows(Parts.Part part) {
        KeptRows rows = new KeptRows();
        return new Lived(part.live(rows.witness()), rows);
    }
}
