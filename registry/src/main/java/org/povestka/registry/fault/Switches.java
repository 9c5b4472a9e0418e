package org.povestka.registry.fault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Every switch that was ever thrown in a world. What a fault did before it was switched off
/// stays done, and what happened before it was switched on stays sound.
///
/// @param thrown the switches, in order
public record Switches(List<Thrown> thrown) {

    /// No fault was ever on.
    public static final Switches NONE = new Switches(List.of());

    /// Copies the list.
    public Switches {
        thrown = List.copyOf(thrown);
    }

    /// A switch that was thrown.
    ///
    /// @param at when
    /// @param fault the fault
    /// @param dose how often it strikes from now on, and whom
    public record Thrown(Instant at, Fault fault, Dose dose) {}

    /// These switches and one more.
    ///
    /// @param one the one thrown last
    /// @return all of them
    public Switches and(Thrown one) {
        List<Thrown> more = new ArrayList<>(thrown);
        more.add(one);
        return new Switches(more);
    }

    /// Which faults are on now.
    ///
    /// @return each with its dose, in order of the catalogue
    public Map<Fault, Dose> on() {
        return on(Instant.MAX);
    }

    /// Which faults were on at a moment.
    ///
    /// @param at the moment
    /// @return each with its dose, in order of the catalogue
    public Map<Fault, Dose> on(Instant at) {
        Map<Fault, Dose> on = new TreeMap<>();
        for (Thrown one : thrown) {
            if (!one.at().isAfter(at)) {
                on.remove(one.fault());
                if (one.dose().on()) {
                    on.put(one.fault(), one.dose());
                }
            }
        }
        return on;
    }

    /// Whether a fault strikes.
    ///
    /// @param fault the fault
    /// @param occasion what happens
    /// @return true if it is on then, for this person, and the draw falls into its share
    public boolean strikes(Fault fault, Occasion occasion) {
        return dose(fault, occasion.at())
                .filter(dose -> concerns(dose.target(), occasion))
                .map(dose -> dose.falls(Draw.bits(dose, fault, occasion)))
                .orElse(false);
    }

    private Optional<Dose> dose(Fault fault, Instant at) {
        return thrown.stream()
                .filter(one -> one.fault() == fault && !one.at().isAfter(at))
                .reduce((earlier, later) -> later)
                .map(Thrown::dose);
    }

    private static boolean concerns(Target target, Occasion occasion) {
        return switch (target) {
            case Target.Everybody all -> true;
            case Target.OnePerson one -> one.person().equals(occasion.person());
            case Target.OneRegion one -> one.region().equals(occasion.region());
            case Target.OneReceiver one -> occasion.receivers().contains(one.receiver());
        };
    }
}
