package org.povestka.registry.deed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.fault.Occasion;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Hit;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.moment.Hours;
import org.povestka.registry.receiver.Receiver;
import org.povestka.registry.world.World;

/// What goes wrong at a desk, where a fault is on.
///
/// @param world the world as it stands
/// @param dossier the person at the desk
record Mishap(World world, Dossier dossier) {

    private static final int HOURS_TOO_SHORT = 72;
    private static final int HOURS_TOO_LONG = 24 * 60;

    /// Whether a fault strikes at this desk, now.
    ///
    /// @param kind what is done there: its number in his life decides the draw
    boolean strikes(Fault fault, Class<? extends Happening.OfPerson> kind, Receiver... where) {
        int ordinal = (int) dossier.all(kind).count();
        return world.switches()
                .strikes(
                        fault,
                        new Occasion(
                                world.now(),
                                dossier.id(),
                                dossier.profile().region(),
                                List.of(where),
                                ordinal));
    }

    /// That it struck.
    Happening.OfPerson struck(Fault fault, String about) {
        return new Happening.Struck(world.now(), dossier.id(), new Hit(fault, about, List.of()));
    }

    /// The fault that shifts an appearance date, if one does.
    Optional<Fault> shifting() {
        if (strikes(Fault.APPEARANCE_TOO_LATE, Happening.Placed.class)) {
            return Optional.of(Fault.APPEARANCE_TOO_LATE);
        }
        return strikes(Fault.APPEARANCE_BEFORE_SERVICE, Happening.Placed.class)
                ? Optional.of(Fault.APPEARANCE_BEFORE_SERVICE)
                : Optional.empty();
    }

    /// The appearance date that gets into the summons in place of the one asked for.
    LocalDate shifted(LocalDate asked, Optional<Fault> shifting) {
        if (shifting.isEmpty()) {
            return asked;
        }
        if (shifting.get() == Fault.APPEARANCE_TOO_LATE) {
            Instant late = Hours.after(dossier.zone().start(asked), HOURS_TOO_LONG);
            return dossier.zone().day(late);
        }
        LocalDate soon = dossier.zone().day(Hours.after(world.now(), HOURS_TOO_SHORT));
        return soon.isBefore(asked) ? soon : asked;
    }
}
