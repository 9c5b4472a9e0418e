package org.povestka.store;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/// Recomputes the chain of a journal and replays it, and names the first break.
public final class Verification {

    /// What was found.
    public sealed interface Result {

        /// Every row hangs on the one before and could be replayed.
        ///
        /// @param rows how many
        /// @param hash the hash of the last
        record Whole(long rows, String hash) implements Result {}

        /// From this row on the journal is not what was written.
        ///
        /// @param number the number the row has or should have
        /// @param kind what is wrong
        /// @param expected what should stand there
        /// @param found what stands there
        record Broken(long number, Kind kind, String expected, String found) implements Result {}
    }

    /// What can be wrong with a row.
    public enum Kind {
        /// The numbers have a gap.
        MISSING("missing"),
        /// The row and its hash disagree.
        CHANGED("changed"),
        /// The row is none of ours.
        UNREADABLE("unreadable"),
        /// The row cannot have happened after those before it.
        IMPOSSIBLE("impossible");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /// The key of its sentence.
        ///
        /// @return such as `changed`
        public String key() {
            return key;
        }
    }

    private final Consumer<Entry> replay;
    private long number;
    private String hash = Chain.START;
    private Optional<Result.Broken> broken = Optional.empty();

    private Verification(Consumer<Entry> replay) {
        this.replay = replay;
    }

    /// Verifies the rows of a journal after a snapshot.
    ///
    /// @param snapshot the snapshot, whose row the journal has
    /// @param place where the journal lies
    /// @param replay as for a whole journal
    /// @return whole, or the first break after the snapshot
    public static Result after(Snapshot snapshot, Place place, Consumer<Entry> replay) {
        Verification verification = new Verification(replay);
        verification.number = snapshot.number();
        verification.hash = snapshot.hash();
        return verification.of(place);
    }

    /// Verifies a journal.
    ///
    /// @param place where it lies
    /// @param replay takes each row whose chain is whole; throws an IllegalArgumentException
    /// where it cannot have happened
    /// @return whole, or the first break
    public static Result of(Place place, Consumer<Entry> replay) {
        return new Verification(replay).of(place);
    }

    /// Verifies a copy, as [Copies#write] wrote it.
    ///
    /// @param copy the copy
    /// @param replay as for a journal
    /// @return whole, or the first break
    public static Result of(InputStream copy, Consumer<Entry> replay) {
        return new Verification(replay).of(rows -> Copies.each(copy, rows));
    }

    private Result of(Place place) {
        return of(rows -> {
            try (Reading reading = Reading.open(place)) {
                reading.each(number, rows);
            }
        });
    }

    private Result of(Consumer<Consumer<Entry>> rows) {
        try {
            rows.accept(this::check);
        } catch (UnreadableRow e) {
            found(e.number(), Kind.UNREADABLE, "", String.valueOf(e.getMessage()));
        }
        return result();
    }

    private Result result() {
        return broken.<Result>map(found -> found).orElseGet(() -> new Result.Whole(number, hash));
    }

    private void check(Entry entry) {
        if (broken.isPresent()) {
            return;
        }
        long expected = number + 1;
        if (entry.number() != expected) {
            found(expected, Kind.MISSING, Long.toString(expected), Long.toString(entry.number()));
            return;
        }
        String hashed = Chain.link(hash, expected, entry.line()).hash();
        if (!hashed.equals(entry.hash())) {
            found(expected, Kind.CHANGED, hashed, entry.hash());
            return;
        }
        number = expected;
        hash = hashed;
        try {
            replay.accept(entry);
        } catch (IllegalArgumentException e) {
            found(expected, Kind.IMPOSSIBLE, "", String.valueOf(e.getMessage()));
        }
    }

    private void found(long row, Kind kind, String expected, String what) {
        if (broken.isEmpty()) {
            broken = Optional.of(new Result.Broken(row, kind, expected, what));
        }
    }
}
