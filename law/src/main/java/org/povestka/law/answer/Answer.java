package org.povestka.law.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.povestka.law.reading.Reading;

/// What all readings together say about one state: since when it holds, and how certain
/// that is.
///
/// The worlds are kept, so that a day, a reading or a ground can be asked for afterwards
/// without computing again.
public sealed interface Answer {

    /// Every world that could be computed.
    ///
    /// @return the worlds
    List<World<Found>> worlds();

    /// What could not be computed, and why.
    ///
    /// @return the refusals; empty as a rule
    List<Refusal> refusals();

    /// The possible first days with their readings, the earliest (the riskiest) first.
    ///
    /// @return one entry a day; empty if the state never holds
    List<Dated> dates();

    /// Every reading gives the same first day.
    ///
    /// @param since the first day
    /// @param refusals what could not be computed
    record Certain(Dated since, List<Refusal> refusals) implements Answer {
        @Override
        public List<World<Found>> worlds() {
            return since.worlds();
        }

        @Override
        public List<Dated> dates() {
            return List.of(since);
        }
    }

    /// Readings differ on the first day, or on whether there is one.
    ///
    /// @param worlds every computed world
    /// @param refusals what could not be computed
    /// @param dates the first days in these worlds, the earliest first
    record Contested(List<World<Found>> worlds, List<Refusal> refusals, List<Dated> dates)
            implements Answer {}

    /// Under no reading does the state ever hold.
    ///
    /// @param worlds every computed world
    /// @param refusals what could not be computed
    record Never(List<World<Found>> worlds, List<Refusal> refusals) implements Answer {
        @Override
        public List<Dated> dates() {
            return List.of();
        }
    }

    /// No reading could be computed.
    ///
    /// @param refusals why
    record Refused(List<Refusal> refusals) implements Answer {
        @Override
        public List<World<Found>> worlds() {
            return List.of();
        }

        @Override
        public List<Dated> dates() {
            return List.of();
        }
    }

    /// The answer made of these worlds.
    ///
    /// @param visited every world, refused ones among them
    /// @return certain, contested, never or refused
    static Answer of(List<World<Found>> visited) {
        List<World<Found>> worlds = new ArrayList<>(visited.size());
        Set<Refusal> refused = new LinkedHashSet<>();
        for (World<Found> world : visited) {
            if (world.refusals().isEmpty()) {
                worlds.add(world);
            } else {
                refused.addAll(world.refusals());
            }
        }
        List<Refusal> refusals = List.copyOf(refused);
        if (worlds.isEmpty()) {
            return new Refused(refusals);
        }
        Standing first = worlds.getFirst().value().standing();
        boolean same = true;
        for (World<Found> world : worlds) {
            same &= sameStart(first, world.value().standing());
        }
        if (!same) {
            return new Contested(List.copyOf(worlds), refusals, dates(worlds));
        }
        return switch (first) {
            case Standing.Stands stands ->
                new Certain(new Dated(stands.span().first(), worlds), refusals);
            case Standing.Never never -> new Never(List.copyOf(worlds), refusals);
        };
    }

    /// Whether the state holds on a day, over all readings.
    ///
    /// @param day the day
    /// @return yes, no, contested, or refused
    default DayState on(LocalDate day) {
        int holding = 0;
        for (World<Found> world : worlds()) {
            if (world.value().standing().on(day)) {
                holding++;
            }
        }
        return DayState.of(holding, worlds().size());
    }

    /// The readings under which the state never holds, said in the fewest words.
    ///
    /// @return alternatives, the simplest first; empty if it holds under every reading
    default List<List<Reading>> neverUnder() {
        List<World<Found>> never = new ArrayList<>();
        for (World<Found> world : worlds()) {
            if (world.value().standing() instanceof Standing.Never) {
                never.add(world);
            }
        }
        return Conjunctions.fewest(never);
    }

    /// The runs of days on which the state holds, over the readings that could be computed.
    ///
    /// @return the runs, in order; none where no reading could be computed
    default List<Segment> segments() {
        List<Known> known = new ArrayList<>();
        for (World<Found> world : worlds()) {
            known.add(Known.of(world.value().standing()));
        }
        return Segment.of(known);
    }

    private static List<Dated> dates(List<World<Found>> worlds) {
        ByDay<World<Found>> days = new ByDay<>();
        for (int i = 0; i < worlds.size(); i++) {
            if (worlds.get(i).value().standing() instanceof Standing.Stands stands) {
                days.add(stands.span().first(), worlds.get(i));
            }
        }
        List<Dated> dates = new ArrayList<>();
        days.forEach((day, same) -> dates.add(new Dated(day, same)));
        return List.copyOf(dates);
    }

    private static boolean sameStart(Standing one, Standing other) {
        return switch (one) {
            case Standing.Never never -> other instanceof Standing.Never;
            case Standing.Stands stands ->
                other instanceof Standing.Stands others
                        && others.span().first().equals(stands.span().first());
        };
    }
}
