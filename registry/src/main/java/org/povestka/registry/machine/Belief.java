package org.povestka.registry.machine;

import java.util.List;
import org.povestka.law.Law;
import org.povestka.law.edition.Editions;
import org.povestka.law.history.Birth;
import org.povestka.law.history.Category;
import org.povestka.law.history.Person;
import org.povestka.law.history.Region;
import org.povestka.law.reading.LadderClock;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.moment.Zone;

/// What the register takes to be so about a person: what is so, but for the faults that struck.
///
/// @param dossier the person
record Belief(Dossier dossier) {

    /// The edition of 127-FZ, in which the exit ban begins with service.
    private static final String STALE = "E1";

    /// Who he is held to be.
    Person legal() {
        Person person = dossier.profile().legal();
        boolean liable = any(
                Fault.EXEMPT_SHOWN_LIABLE,
                Fault.DEFERMENT_MISSING,
                Fault.RESERVIST_SHOWN_LIABLE,
                Fault.SCOPE_WIDENED);
        boolean ageless = any(Fault.SCOPE_WIDENED, Fault.MINOR_SHOWN_LIABLE);
        return new Person(
                liable ? Category.CONSCRIPT : person.category(),
                ageless ? new Birth.NotSaid() : person.birth(),
                person.account(),
                person.region(),
                person.group());
    }

    /// By which clock his days are read.
    Zone zone() {
        return any(Fault.WRONG_ZONE) ? Zone.of(Region.NOT_SAID) : dossier.zone();
    }

    /// By which law his case is decided.
    Law law(Law machine) {
        Regime regime = any(Fault.EDITION_STALE)
                ? new Regime.Named(Editions.find(STALE).orElseThrow(), Reform.NONE)
                : machine.regime();
        Readings readings = any(Fault.LADDER_FROM_PLACING)
                ? new Readings(List.of(LadderClock.FROM_PLACING)).or(machine.held())
                : machine.held();
        return new Law(regime, readings);
    }

    private boolean any(Fault... faults) {
        for (Fault fault : faults) {
            if (dossier.hits(fault).findAny().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
