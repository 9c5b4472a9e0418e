package org.povestka.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// The one writer of a journal: takes turns in order and commits all that wait together, so
/// that a disk that is slow to confirm one commit confirms a hundred as fast.
public final class Scribe implements AutoCloseable {

    /// Something somebody wants written.
    public interface Turn {

        /// What to write; asked for on the writer's thread, in order of turns.
        ///
        /// @return the lines; none where there is nothing to write
        List<Line> lines();

        /// By which name this is known, if it is to be done once; asked for after the lines.
        ///
        /// @return the name; nothing for what may be done again, or was done already
        default Optional<Once> once() {
            return Optional.empty();
        }

        /// The lines are on disk.
        ///
        /// @param entries the rows of this turn
        void written(List<Entry> entries);

        /// The lines are not on disk, and never will be.
        ///
        /// @param failure why
        void failed(RuntimeException failure);
    }

    private static final int MOST_TURNS = 1_000;

    private final BlockingQueue<Turn> waiting = new LinkedBlockingQueue<>();
    private final Journal journal;
    private final Runnable keeping;
    private final Thread thread;
    private volatile boolean closed;

    private Scribe(Journal journal, Runnable keeping) {
        this.journal = journal;
        this.keeping = keeping;
        this.thread = Thread.ofPlatform().name("scribe").daemon().unstarted(this::write);
    }

    /// Starts to write a journal beside which nothing is kept.
    ///
    /// @param journal the journal, which the scribe closes in the end
    /// @return the scribe
    public static Scribe of(Journal journal) {
        return of(journal, () -> {});
    }

    /// Starts to write a journal.
    ///
    /// @param journal the journal, which the scribe closes in the end
    /// @param keeping what to do on its thread before anything is written, and once more when
    /// everything is
    /// @return the scribe
    public static Scribe of(Journal journal, Runnable keeping) {
        Scribe scribe = new Scribe(journal, keeping);
        scribe.thread.start();
        return scribe;
    }

    /// Waits its turn.
    ///
    /// @param turn what to write
    public void add(Turn turn) {
        waiting.add(turn);
        if (closed) {
            refuse(new IllegalStateException(journal.place() + ": closed"));
        }
    }

    /// Writes what waits, then closes the journal.
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try (journal) {
            keeping.run();
            while (!closed || !waiting.isEmpty()) {
                writeTogether(next());
            }
            keeping.run();
        } catch (RuntimeException e) {
            closed = true;
            refuse(e);
        }
    }

    private List<Turn> next() {
        List<Turn> turns = new ArrayList<>();
        try {
            if (waiting.isEmpty() && !closed) {
                turns.add(waiting.take());
            }
        } catch (InterruptedException e) {
            // Closed: what waits is still written.
        }
        waiting.drainTo(turns, MOST_TURNS);
        return turns;
    }

    private void writeTogether(List<Turn> turns) {
        List<Line> lines = new ArrayList<>();
        List<Integer> ends = new ArrayList<>(turns.size());
        List<Receipt> receipts = new ArrayList<>();
        try {
            for (Turn turn : turns) {
                long before = journal.size() + lines.size();
                lines.addAll(turn.lines());
                ends.add(lines.size());
                long last = journal.size() + lines.size();
                turn.once().ifPresent(once -> receipts.add(once.receipt(before, last)));
            }
            boolean nothing = lines.isEmpty() && receipts.isEmpty();
            List<Entry> entries = nothing ? List.of() : journal.append(lines, receipts);
            int first = 0;
            for (int i = 0; i < turns.size(); i++) {
                turns.get(i).written(entries.subList(first, ends.get(i)));
                first = ends.get(i);
            }
        } catch (RuntimeException e) {
            turns.forEach(turn -> turn.failed(e));
            throw e;
        }
    }

    private void refuse(RuntimeException failure) {
        List<Turn> turns = new ArrayList<>();
        waiting.drainTo(turns);
        turns.forEach(turn -> turn.failed(failure));
    }
}
