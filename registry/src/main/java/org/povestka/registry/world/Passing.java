package org.povestka.registry.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.povestka.registry.course.Arrival;
import org.povestka.registry.course.Sent;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.feed.Delivery;
import org.povestka.registry.feed.Line;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Hit;
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
        List<Sent> sent = arrival.lines(
                person -> world.find(person).map(Dossier::profile), greatest, world.switches());
        Set<Line> guessed = new HashSet<>();
        sent.stream()
                .filter(one -> one.struck().contains(Fault.NAMESAKE))
                .forEach(one -> guessed.add(one.line()));
        counter.take(new Delivery(arrival.id(), sent.stream().map(Sent::line).toList()), guessed);
        happened.addAll(counter.happened());
        counter.touched().forEach(dossier -> touched.put(dossier.id(), dossier));
        struck(arrival, sent);
        counter.touched().forEach(dossier -> standing(dossier.id(), arrival.at()));
    }

    /// Says of each line that a fault struck whom it hit; of one that was taken for a namesake's,
    /// the record itself says it.
    private void struck(Arrival arrival, List<Sent> sent) {
        for (int i = 0; i < sent.size(); i++) {
            PersonId person = sent.get(i).person();
            String about =
                    arrival.id().supplier().word() + "/" + arrival.id().number() + "/" + (i + 1);
            for (Fault fault : sent.get(i).struck()) {
                Dossier dossier = standing(person, arrival.at()).orElseThrow();
                boolean told = fault != Fault.NAMESAKE;
                if (told) {
                    Happening.Struck hit = new Happening.Struck(
                            arrival.at(), person, new Hit(fault, about, List.of()));
                    happened.add(hit);
                    touched.put(person, dossier.after(hit));
                }
            }
        }
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
