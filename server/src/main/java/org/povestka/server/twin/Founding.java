package org.povestka.server.twin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.povestka.population.town.Town;
import org.povestka.registry.fault.Switches;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.world.World;
import org.povestka.store.Ahead;
import org.povestka.store.Journal;
import org.povestka.store.Line;
import org.povestka.store.world.RowWriter;

/// How a new world begins.
///
/// @param at where its clock stands
/// @param settings what it runs under
/// @param town who lives in it
public record Founding(Instant at, Settings settings, Town town) {

    /// Tuesday, 1 July 2025, noon in Moscow: two days before the example that every door
    /// tells.
    public static final Instant USUAL_START = Instant.parse("2025-07-01T09:00:00Z");

    /// How many people are put on record while those before them are written.
    private static final int AT_ONCE = 4_096;

    /// Begins the world in an empty journal, in one commit.
    ///
    /// @param journal the journal
    /// @return the world, whose every row is on disk
    World in(Journal journal) {
        Happening.Began began = new Happening.Began(at, settings);
        List<Dossier> people = new ArrayList<>(town.people());
        Iterator<Some> slices = IntStream.iterate(
                        1, first -> first <= town.people(), first -> first + AT_ONCE)
                .mapToObj(this::some)
                .iterator();
        Iterator<Some> ahead = new Ahead<>(slices);
        journal.appendAll(new Iterator<>() {
            private boolean begun;

            @Override
            public boolean hasNext() {
                return !begun || ahead.hasNext();
            }

            @Override
            public List<Line> next() {
                if (!begun) {
                    begun = true;
                    return List.of(RowWriter.line(began));
                }
                Some some = ahead.next();
                people.addAll(some.people());
                return some.lines();
            }
        });
        return World.of(began).with(people, Switches.NONE, List.of());
    }

    /// Some of the people, and what is written of them.
    private record Some(List<Dossier> people, List<Line> lines) {}

    private Some some(int first) {
        List<Happening> happenings = town.enrolled(at, first, first + AT_ONCE - 1);
        return new Some(
                Dossier.all(happenings),
                happenings.stream().map(RowWriter::line).toList());
    }
}
