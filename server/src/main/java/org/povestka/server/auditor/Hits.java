package org.povestka.server.auditor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.feed.Fate;
import org.povestka.registry.feed.Route;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.world.World;

/// Whom each fault has struck, found in one walk through a world.
///
/// @param struck by fault, everybody it struck, each once, by number
public record Hits(Map<Fault, List<Dossier>> struck) {

    /// Copies the map.
    public Hits {
        struck = Map.copyOf(struck);
    }

    /// Everybody struck in a world.
    ///
    /// @param world the world
    /// @return whom each fault has struck
    public static Hits in(World world) {
        Map<Fault, List<Dossier>> struck = new EnumMap<>(Fault.class);
        for (Dossier dossier : world.people().values()) {
            Stream.concat(
                            dossier.all(Happening.Struck.class)
                                    .map(one -> one.hit().fault()),
                            guessed(dossier))
                    .distinct()
                    .forEach(fault -> struck.computeIfAbsent(fault, key -> new ArrayList<>())
                            .add(dossier));
        }
        return new Hits(struck);
    }

    /// A record that holds a namesake's datum was struck by it, and says so itself.
    private static Stream<Fault> guessed(Dossier dossier) {
        return dossier.all(Happening.Supplied.class)
                .filter(one ->
                        one.route() instanceof Route.InFeed feed && feed.fate() == Fate.GUESSED)
                .map(one -> Fault.NAMESAKE);
    }

    /// Whom a fault has struck.
    ///
    /// @param fault the fault
    /// @return the people; none where it has struck nobody
    public List<Dossier> of(Fault fault) {
        return List.copyOf(struck.getOrDefault(fault, List.of()));
    }
}
