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
import org.povestka.store.Verification;

/// Brings a world back from its journal, checking the chain on the way.
public final class Replay {

    private Optional<Fold> fold = Optional.empty();

    private Replay() {}

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
        Replay replay = new Replay();
        return replay.found(Verification.of(place, replay::add));
    }

    /// Verifies a copy of a journal and replays it.
    ///
    /// @param copy the copy, as [org.povestka.store.Copies#write] wrote it
    /// @return what was found
    public static Found of(InputStream copy) {
        Replay replay = new Replay();
        return replay.found(Verification.of(copy, replay::add));
    }

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
    }
}
