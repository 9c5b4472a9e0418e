package org.povestka.registry.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.povestka.registry.feed.BatchId;
import org.povestka.registry.feed.LineId;
import org.povestka.registry.feed.Route;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.OfFeed;

/// Everything that was ever handed in, as far as it stands in no record.
///
/// @param log what happened, in order
/// @param batches every batch, by supplier and number
/// @param waiting the lines that lie aside, by batch and place
public record Intake(
        List<OfFeed> log,
        SortedMap<BatchId, Batch> batches,
        SortedMap<LineId, OfFeed.LaidAside> waiting) {

    /// Nothing was ever handed in.
    public static final Intake EMPTY =
            new Intake(List.of(), Collections.emptySortedMap(), Collections.emptySortedMap());

    /// Copies what can change.
    public Intake {
        log = List.copyOf(log);
        batches = Collections.unmodifiableSortedMap(new TreeMap<>(batches));
        waiting = Collections.unmodifiableSortedMap(new TreeMap<>(waiting));
    }

    /// A batch.
    ///
    /// @param id its supplier and number
    /// @return the batch, or nothing where it was never handed in
    public Optional<Batch> find(BatchId id) {
        return Optional.ofNullable(batches.get(id));
    }

    /// The batches that were handed in last.
    ///
    /// @param most how many at most
    /// @return the batches, the last first
    public List<Batch> last(int most) {
        return batches.values().stream()
                .sorted(Comparator.comparing(Batch::last).reversed())
                .limit(most)
                .toList();
    }

    /// Whether a line of a batch was handed in before.
    boolean has(LineId line) {
        return find(line.batch()).map(batch -> line.line() <= batch.lines()).orElse(false);
    }

    /// The same with more that happened.
    ///
    /// @return a draft of it
    public Draft draft() {
        return new Draft(this);
    }

    /// An intake to which more is added.
    public static final class Draft {

        private final List<OfFeed> log;
        private final SortedMap<BatchId, Batch> batches;
        private final SortedMap<LineId, OfFeed.LaidAside> waiting;

        private Draft(Intake before) {
            log = new ArrayList<>(before.log);
            batches = new TreeMap<>(before.batches);
            waiting = new TreeMap<>(before.waiting);
        }

        /// Adds what happened at the intake.
        ///
        /// @param one what happened
        /// @throws IllegalArgumentException if it cannot have happened
        public void add(OfFeed one) {
            log.add(one);
            switch (one) {
                case OfFeed.HandedIn handed ->
                    batches.merge(
                            handed.batch(),
                            new Batch(handed.batch(), handed.at(), 1, handed.lines(), Tally.NONE),
                            (before, first) -> before.again(handed.at(), handed.lines()));
                case OfFeed.Repeated repeated -> count(repeated.batch(), new Tally(0, 0, 1, 0, 0));
                case OfFeed.LaidAside aside -> {
                    waiting.put(aside.line(), aside);
                    count(aside.batch(), new Tally(0, 0, 0, 1, 0));
                }
                case OfFeed.Assigned assigned -> {
                    decided(assigned.line());
                    count(assigned.batch(), new Tally(0, 0, 0, -1, 0));
                }
                case OfFeed.Dropped dropped -> {
                    decided(dropped.line());
                    count(dropped.batch(), new Tally(0, 0, 0, -1, 1));
                }
            }
        }

        /// Counts a line that went into a record.
        ///
        /// @param supplied what it brought
        /// @throws IllegalArgumentException if its batch was never handed in
        public void add(Happening.Supplied supplied) {
            if (supplied.route() instanceof Route.InFeed feed) {
                count(
                        feed.line().batch(),
                        switch (feed.fate()) {
                            case TAKEN, GUESSED -> new Tally(1, 0, 0, 0, 0);
                            case LATE -> new Tally(0, 1, 0, 0, 0);
                        });
            }
        }

        /// The intake with all of it.
        ///
        /// @return the intake
        public Intake intake() {
            return new Intake(log, batches, waiting);
        }

        private void decided(LineId line) {
            if (waiting.remove(line) == null) {
                throw new IllegalArgumentException(
                        "a decision: expected a line that lies aside, found: " + line);
            }
        }

        private void count(BatchId id, Tally more) {
            if (batches.computeIfPresent(id, (key, batch) -> batch.with(more)) == null) {
                throw new IllegalArgumentException(
                        "a line: expected a batch that was handed in, found: " + id);
            }
        }
    }
}
