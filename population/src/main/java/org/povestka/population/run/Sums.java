package org.povestka.population.run;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.povestka.population.life.Totals;

/// What the finished chunks of a run come to, and which they are. Threads add whole chunks,
/// so it can be kept after any of them.
final class Sums {

    private final List<Totals> totals;
    private final Difference difference = new Difference();
    private final BitSet finished = new BitSet();
    private final int chunks;
    private final Checkpoint checkpoint;

    /// Nothing is finished yet.
    Sums(List<Totals> totals, int chunks, Checkpoint checkpoint) {
        this.totals = totals;
        this.chunks = chunks;
        this.checkpoint = checkpoint;
    }

    /// How many chunks the run has.
    int chunks() {
        return chunks;
    }

    List<Totals> totals() {
        return totals;
    }

    Difference difference() {
        return difference;
    }

    /// The first chunk from a place on that is not finished; the number of chunks or more where
    /// all are.
    synchronized int unfinished(int from) {
        return finished.nextClearBit(from);
    }

    /// Whether a chunk is finished.
    synchronized boolean holds(int chunk) {
        return finished.get(chunk);
    }

    /// How many men of the finished chunks lived.
    synchronized long men() {
        return totals.getFirst().men();
    }

    /// Adds a chunk and keeps all.
    synchronized void add(int chunk, List<Totals> more, Difference ofChunk) {
        for (int i = 0; i < totals.size(); i++) {
            totals.get(i).add(more.get(i));
        }
        difference.add(ofChunk);
        finished.set(chunk);
        checkpoint.keep(this);
    }

    /// Adds the finished chunks of somebody else and keeps all.
    synchronized void add(Sums others) {
        for (int i = 0; i < totals.size(); i++) {
            totals.get(i).add(others.totals.get(i));
        }
        difference.add(others.difference);
        finished.or(others.finished);
        checkpoint.keep(this);
    }

    void write(DataOutput out) throws IOException {
        long[] words = finished.toLongArray();
        out.writeInt(words.length);
        for (long word : words) {
            out.writeLong(word);
        }
        for (Totals some : totals) {
            some.write(out);
        }
        difference.write(out);
    }

    /// Reads what [#write] wrote of the same job.
    void read(DataInput in) throws IOException {
        finished.or(finished(in));
        for (Totals some : totals) {
            some.read(in);
        }
        difference.read(in);
    }

    /// The finished chunks, with which what was written begins.
    static BitSet finished(DataInput in) throws IOException {
        long[] words = new long[in.readInt()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.readLong();
        }
        return BitSet.valueOf(words);
    }
}
