package org.povestka.server.twin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.povestka.law.history.Region;
import org.povestka.law.time.Span;
import org.povestka.population.town.Town;
import org.povestka.registry.fault.Switches;
import org.povestka.registry.feed.Course;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.happening.Waves;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.moment.Zone;
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

    /// In how many regions the notices of enrolment go out on one day.
    public static final int REGIONS_DAILY = 2;

    /// How many people are put on record while those before them are written.
    private static final int AT_ONCE = 256;

    /// How a new world begins where nobody says anything else: the notices of enrolment go out from
    /// the next day on, some regions a day, and suppliers hand in what they know by themselves.
    ///
    /// @param town who lives in it
    /// @param settings what else it runs under
    /// @return the founding
    public static Founding usual(Town town, Settings settings) {
        return of(town, settings, REGIONS_DAILY, 1);
    }

    /// How a new world begins.
    ///
    /// @param town who lives in it
    /// @param settings what else it runs under
    /// @param regionsDaily in how many regions the notices of enrolment go out on one day, from
    /// the next day on; 0 for everywhere the next morning
    /// @param feeds how many times as much happens to people, of which suppliers hand in feeds,
    /// as in a usual town; 0 where they hand in nothing by themselves
    /// @return the founding
    public static Founding of(Town town, Settings settings, int regionsDaily, int feeds) {
        Course course =
                feeds == 0 ? Course.NONE : new Course.Usual(USUAL_START, town.seed(), feeds);
        return new Founding(USUAL_START, settings.with(waves(regionsDaily)).with(course), town);
    }

    private static Waves waves(int regionsDaily) {
        if (regionsDaily == 0) {
            return Waves.AT_ONCE;
        }
        LocalDate today = Zone.of(Region.NOT_SAID).day(USUAL_START);
        LocalDate first = new Span(today, today).dayAfter();
        return Waves.of(Town.regions(), regionsDaily, first);
    }

    /// Begins the world in an empty journal, in one commit.
    ///
    /// @param journal the journal
    /// @return the world, whose every row is on disk
    World in(Journal journal) {
        Settlers settlers = new Settlers();
        journal.appendAll(settlers);
        return settlers.world.join();
    }

    /// What is written of the people, some at a time. Once all are there the world is put together
    /// while the last of it goes to disk.
    private final class Settlers implements Iterator<List<Line>> {

        private final Happening.Began began = new Happening.Began(at, settings);
        private final List<Dossier> people = new ArrayList<>(town.people());
        private final CompletableFuture<World> world = new CompletableFuture<>();
        private final Iterator<Some> ahead = new Ahead<>(
                IntStream.iterate(1, first -> first <= town.people(), first -> first + AT_ONCE)
                        .mapToObj(Founding.this::some)
                        .iterator());

        private boolean begun;
        private boolean settled;

        @Override
        public boolean hasNext() {
            boolean more = !begun || ahead.hasNext();
            if (!more && !settled) {
                settled = true;
                world.completeAsync(() -> World.of(began).with(people, Switches.NONE, List.of()));
            }
            return more;
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
