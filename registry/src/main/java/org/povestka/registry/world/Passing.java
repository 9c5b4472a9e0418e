package org.povestka.registry.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.povestka.registry.course.Arrival;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.intake.Counter;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Machine;
import org.povestka.registry.person.PersonId;

/// A time that passes in a world. What the machinery has to do for somebody by the moment at which
/// a feed speaks of him is done before; so it makes no difference in how many steps it passes.
final class Passing {

    /// What is nobody's comes first.
    private static final Comparator<Happening> IN_ORDER =
            Comparator.comparing(Happening::at).thenComparingInt(Passing::number);

    private final World world;
    private final Machine machine;
    private final SortedMap<PersonId, Dossier> touched = new TreeMap<>();
    private final List<Happening> happened = new ArrayList<>();

    Passing(World world, Instant until) {
        this.world = world;
        this.machine = world.machine();
        List<Arrival> arrivals = Arrival.between(world.settings().course(), world.now(), until);
        if (!arrivals.isEmpty()) {
            int greatest = world.people().greatest();
            arrivals.forEach(arrival -> arrive(arrival, greatest));
        }
        for (Map.Entry<PersonId, Instant> acting : world.due().entrySet()) {
            if (!acting.getValue().isAfter(until) && !touched.containsKey(acting.getKey())) {
                happened.addAll(machine.run(world.find(acting.getKey()).orElseThrow(), until));
            }
        }
        touched.values().forEach(dossier -> happened.addAll(machine.run(dossier, until)));
        happened.sort(IN_ORDER);
    }

    /// What happens in it, in order.
    List<Happening> happened() {
        return List.copyOf(happened);
    }

    private void arrive(Arrival arrival, int greatest) {
        Counter counter =
                new Counter(arrival.at(), world.intake(), person -> standing(person, arrival.at()));
        counter.take(
                arrival.delivery(person -> world.find(person).map(Dossier::profile), greatest));
        happened.addAll(counter.happened());
        counter.touched().forEach(dossier -> run(dossier, arrival.at()));
    }

    /// Somebody's record as it stands at a moment, with everything done that is due by then.
    private Optional<Dossier> standing(PersonId person, Instant at) {
        @Nullable Dossier known = touched.get(person);
        if (known != null) {
            return Optional.of(run(known, at));
        }
        @Nullable Instant due = world.due().get(person);
        boolean acting = due != null && !due.isAfter(at);
        return world.find(person).map(dossier -> acting ? run(dossier, at) : dossier);
    }

    private Dossier run(Dossier dossier, Instant at) {
        Dossier after = dossier;
        for (Happening.OfPerson one : machine.run(dossier, at)) {
            happened.add(one);
            after = after.after(one);
        }
        touched.put(after.id(), after);
        return after;
    }

    private static int number(Happening happening) {
        return happening instanceof Happening.OfPerson one ? one.person().number() : 0;
    }
}
