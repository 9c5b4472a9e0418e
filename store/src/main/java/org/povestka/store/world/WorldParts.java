package org.povestka.store.world;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.povestka.registry.fault.Switches;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.OfFeed;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.world.World;

/// A world in parts that a snapshot can keep, and back. Only what happened is in them: what
/// follows from it is found anew, so that a snapshot never holds on to a rule that has changed.
public final class WorldParts {

    private static final int PEOPLE = 2_048;

    private WorldParts() {}

    /// The parts of a world.
    ///
    /// @param world the world
    /// @return the world's own part, then its people in order of their numbers
    public static List<byte[]> of(World world) {
        List<Happening> own = new ArrayList<>();
        own.add(new Happening.Began(world.now(), world.settings()));
        world.switches()
                .thrown()
                .forEach(one -> own.add(new Happening.Switched(one.at(), one.fault(), one.dose())));
        own.addAll(world.intake().log());
        List<Dossier> people = List.copyOf(world.people().values());
        List<byte[]> parts = new ArrayList<>();
        parts.add(PartWriter.part(own));
        parts.addAll(IntStream.range(0, (people.size() + PEOPLE - 1) / PEOPLE)
                .parallel()
                .mapToObj(part ->
                        people.subList(part * PEOPLE, Math.min(people.size(), (part + 1) * PEOPLE)))
                .map(some -> PartWriter.part(some.stream()
                        .flatMap(dossier -> dossier.happenings().stream())
                        .toList()))
                .toList());
        return parts;
    }

    /// The world of parts.
    ///
    /// @param parts what [#of] gave
    /// @return the world
    /// @throws IllegalArgumentException if they are not the parts of a world
    public static World world(List<byte[]> parts) {
        List<Happening> own = PartReader.happenings(parts.getFirst());
        if (own.isEmpty() || !(own.getFirst() instanceof Happening.Began began)) {
            throw new IllegalArgumentException("a snapshot: expected a world, found: " + own);
        }
        Switches switches = Switches.NONE;
        List<OfFeed> fed = new ArrayList<>();
        for (Happening one : own) {
            if (one instanceof OfFeed feed) {
                fed.add(feed);
            }
            if (one instanceof Happening.Switched thrown) {
                switches = switches.and(
                        new Switches.Thrown(thrown.at(), thrown.fault(), thrown.dose()));
            }
        }
        List<Dossier> people = parts.subList(1, parts.size()).parallelStream()
                .map(PartReader::happenings)
                .flatMap(happenings -> Dossier.all(happenings).stream())
                .toList();
        return World.of(began).with(people, switches, fed);
    }
}
