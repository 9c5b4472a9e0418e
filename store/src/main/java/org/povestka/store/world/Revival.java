package org.povestka.store.world;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.povestka.registry.world.World;
import org.povestka.store.Links;
import org.povestka.store.Place;
import org.povestka.store.Snapshot;

/// A world brought back from its journal as fast as can be: out of the snapshot and the rows
/// after it, where there is one that fits; otherwise every row is lived anew. Either way every
/// row has been found to hang on the one before.
///
/// @param found what the journal held
/// @param snapshot what became of the snapshot
/// @param kept the row after which the snapshot was taken; 0 where none was used
public record Revival(Replay.Found found, Kept snapshot, long kept) {

    /// What became of the snapshot.
    public enum Kept {
        /// There was none.
        NONE,
        /// The world came out of it.
        USED,
        /// It is damaged, or of another journal, and was not used.
        REFUSED
    }

    /// Brings a world back.
    ///
    /// @param place where its journal lies
    /// @return the world, or the first break of the journal
    public static Revival of(Place place) {
        return switch (snapshot(place)) {
            case Snapshot.Found.None none -> anew(place, Kept.NONE);
            case Snapshot.Found.Useless useless -> anew(place, Kept.REFUSED);
            case Snapshot.Found.Whole(Snapshot snapshot) ->
                Links.hold(place, snapshot.number(), snapshot.hash())
                        ? world(snapshot)
                                .map(world -> after(place, snapshot, world))
                                .orElseGet(() -> anew(place, Kept.REFUSED))
                        : anew(place, Kept.REFUSED);
        };
    }

    /// A damaged database may not even tell what is kept there.
    static Snapshot.Found snapshot(Place place) {
        try {
            return Snapshot.at(place);
        } catch (UncheckedIOException e) {
            return new Snapshot.Found.Useless();
        }
    }

    /// The world that a snapshot holds, or nothing where it holds none.
    static Optional<World> world(Snapshot snapshot) {
        try {
            return Optional.of(WorldParts.world(snapshot.parts()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Revival after(Place place, Snapshot snapshot, World world) {
        return new Revival(Replay.after(place, snapshot, world), Kept.USED, snapshot.number());
    }

    private static Revival anew(Place place, Kept kept) {
        return new Revival(Replay.of(place), kept, 0);
    }
}
