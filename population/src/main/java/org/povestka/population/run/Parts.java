package org.povestka.population.run;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A run whose parts are lived somewhere else, in any order: here they are handed out and put
/// together. Since only whole numbers are added, the result is that of [Run].
public final class Parts {

    private final Setting setting;
    private final Sums sums;

    /// Some chunks of men that follow each other.
    ///
    /// @param job what is lived
    /// @param first the number of the first chunk
    /// @param before the number of the chunk after the last
    public record Part(Job job, int first, int before) implements Serializable {

        /// Lives its men.
        ///
        /// @param witness sees those with a summons
        /// @return what came of it, for [Parts#add]
        public LivedPart live(Witness witness) {
            Setting setting = Setting.of(job);
            Sums sums = setting.sums(before, Checkpoint.NONE);
            setting.worker(witness).work(sums, new AtomicInteger(first), people -> {});
            return LivedPart.of(men(), sums);
        }

        private long men() {
            return Math.min((long) before * Run.CHUNK, job.people()) - (long) first * Run.CHUNK;
        }
    }

    /// The parts of a job.
    ///
    /// @param job what is lived
    /// @param checkpoint where the sums of finished chunks are kept, and may lie already
    public Parts(Job job, Checkpoint checkpoint) {
        this.setting = Setting.of(job);
        this.sums = setting.sums(setting.chunks(), checkpoint);
        checkpoint.restore(sums);
    }

    /// How many chunks the job has.
    ///
    /// @return 1 or more
    public int chunks() {
        return sums.chunks();
    }

    /// How many men of finished chunks lived.
    ///
    /// @return the number
    public long men() {
        return sums.men();
    }

    /// What is still to be lived.
    ///
    /// @param chunks how many chunks a part has at most, 1 or more
    /// @return the parts, in order
    public List<Part> missing(int chunks) {
        List<Part> parts = new ArrayList<>();
        int first = sums.unfinished(0);
        while (first < sums.chunks()) {
            int before = first + 1;
            while (before < Math.min(first + chunks, sums.chunks()) && !sums.holds(before)) {
                before++;
            }
            parts.add(new Part(setting.job(), first, before));
            first = sums.unfinished(before);
        }
        return parts;
    }

    /// Adds a part that was lived.
    ///
    /// @param lived what [Part#live] gave
    public void add(LivedPart lived) {
        sums.add(lived.into(setting.sums(sums.chunks(), Checkpoint.NONE)));
    }

    /// What came of the run, once every part was added.
    ///
    /// @return the outcome
    /// @throws IllegalStateException if a part is missing
    public Outcome outcome() {
        if (sums.unfinished(0) < sums.chunks()) {
            throw new IllegalStateException("not lived: chunk " + sums.unfinished(0));
        }
        return setting.outcome(sums);
    }
}
