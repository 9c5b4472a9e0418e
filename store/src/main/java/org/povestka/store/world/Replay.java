package org.povestka.store.world;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.world.Fold;
import org.povestka.registry.world.World;
import org.povestka.store.Entry;
import org.povestka.store.Place;
import org.povestka.store.Snapshot;
import org.povestka.store.Verification;

/// Brings a world back from its journal, checking the chain on the way.
public final class Replay {

    private final Optional<Snapshot> snapshot;
    private Optional<Fold> fold = Optional.empty();
    private boolean passed;
    private boolean differs;

    private Replay(Optional<Snapshot> snapshot) {
        this.snapshot = snapshot;
    }

    /// What a journal held.
    ///
    /// @param result whether it is whole
    /// @param world the world; none where the journal is empty or broken
    public record Found(Verification.Result result, List<World> world) {

        /// Copies the world.
        public Found {
            world = List.copyOf(world);
        }
    }

    /// Verifies a journal and replays it.
    ///
    /// @param place where it lies
    /// @return what was found
    public static Found of(Place place) {
        Replay replay = new Replay(Optional.empty());
        return replay.found(Verification.of(place, replay::add));
    }

    /// Verifies a copy of a journal and replays it.
    ///
    /// @param copy the copy, as [org.povestka.store.Copies#write] wrote it
    /// @return what was found
    public static Found of(InputStream copy) {
        Replay replay = new Replay(Optional.empty());
        return replay.found(Verification.of(copy, replay::add));
    }

    /// Verifies the rows after a snapshot and lives them.
    ///
    /// @param place where the journal lies
    /// @param snapshot the snapshot, whose row the journal has
    /// @param world the world that it holds
    static Found after(Place place, Snapshot snapshot, World world) {
        Replay replay = new Replay(Optional.empty());
        replay.fold = Optional.of(new Fold(world));
        return replay.found(Verification.after(snapshot, place, replay::add));
    }

    /// Verifies a journal from its first row and replays it, and holds the snapshot that is kept
    /// beside it against the world as it was then.
    ///
    /// @param place where it lies
    /// @return what was found, and whether the snapshot agrees with it
    public static Checked checked(Place place) {
        Snapshot.Found kept = Revival.snapshot(place);
        Optional<Snapshot> snapshot = kept instanceof Snapshot.Found.Whole whole
                ? Optional.of(whole.snapshot())
                : Optional.empty();
        Replay replay = new Replay(snapshot);
        Found found = replay.found(Verification.of(place, replay::add));
        boolean agrees = !(kept instanceof Snapshot.Found.Useless)
                && !replay.differs
                && snapshot.map(one -> replay.passed).orElse(true);
        return new Checked(found, agrees);
    }

    /// What a journal held, and whether its snapshot agrees.
    ///
    /// @param found what the journal held
    /// @param snapshotAgrees false where a snapshot is kept that is not what the journal made
    public record Checked(Found found, boolean snapshotAgrees) {}

    private Found found(Verification.Result result) {
        List<World> world = new ArrayList<>();
        if (result instanceof Verification.Result.Whole) {
            fold.map(Fold::world).ifPresent(world::add);
        }
        return new Found(result, world);
    }

    private void add(Entry entry) {
        Happening happening = RowReader.happening(entry.line());
        if (fold.isPresent()) {
            fold.get().add(happening);
        } else if (happening instanceof Happening.Began began) {
            fold = Optional.of(new Fold(World.of(began)));
        } else {
            throw new IllegalArgumentException(
                    "a world: expected its beginning, found: " + entry.line().kind());
        }
        snapshot.filter(kept -> kept.number() == entry.number()).ifPresent(kept -> {
            passed = true;
            differs = !kept.hash().equals(entry.hash())
                    || !Revival.world(kept).equals(fold.map(Fold::world));
        });
    }
}
