package org.povestka.registry.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.registry.feed.LineId;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.OfFeed;
import org.povestka.registry.intake.Counter;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.world.World;

/// The registry operator's desk, where feeds are handed in and doubtful lines decided.
///
/// @param world the world as it stands
record FeedDesk(World world) {

    Outcome does(Deed.OfFeed deed) {
        return switch (deed) {
            case Deed.HandIn handing -> {
                Counter counter = counter();
                counter.take(handing.delivery());
                yield done(counter);
            }
            case Deed.Assign assigning -> assigned(assigning);
            case Deed.Drop dropping ->
                aside(dropping.line())
                        .<Outcome>map(aside -> new Outcome.Done(
                                List.of(new OfFeed.Dropped(world.now(), aside.line()))))
                        .orElseGet(() -> new Outcome.Refused(Objection.NOT_ASIDE));
        };
    }

    private Outcome assigned(Deed.Assign deed) {
        Optional<OfFeed.LaidAside> aside = aside(deed.line());
        if (aside.isEmpty()) {
            return new Outcome.Refused(Objection.NOT_ASIDE);
        }
        if (world.find(deed.person()).isEmpty()) {
            return new Outcome.Refused(Objection.NOBODY);
        }
        Counter counter = counter();
        counter.assign(aside.get(), deed.person());
        return done(counter);
    }

    private Optional<OfFeed.LaidAside> aside(LineId line) {
        return Optional.ofNullable(world.intake().waiting().get(line));
    }

    private Counter counter() {
        return new Counter(world.now(), world.intake(), world::find);
    }

    /// What happened at the counter, and what the machinery does to everybody whom it touched.
    private Outcome done(Counter counter) {
        List<Happening> happenings = new ArrayList<>(counter.happened());
        for (Dossier dossier : counter.touched()) {
            happenings.addAll(world.machine().run(dossier, world.now()));
        }
        return new Outcome.Done(happenings);
    }
}
