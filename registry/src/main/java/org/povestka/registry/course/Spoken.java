package org.povestka.registry.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.povestka.law.history.Region;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.fault.Occasion;
import org.povestka.registry.fault.Origin;
import org.povestka.registry.fault.Switches;
import org.povestka.registry.fault.Target;
import org.povestka.registry.feed.Line;
import org.povestka.registry.feed.Whom;
import org.povestka.registry.person.Identifier;
import org.povestka.registry.person.PersonId;

/// What a supplier has to say of a man in a batch, and what faults make of it.
///
/// @param arrival the batch
/// @param line what he has to say
/// @param person of whom
/// @param region where he lives
record Spoken(Arrival arrival, Line line, PersonId person, Region region) {

    /// Those at whom a fault of feeds is aimed: of them something is said in every batch, so that
    /// there is something to strike.
    static List<PersonId> aimedAt(Switches switches, Instant at) {
        List<PersonId> persons = new ArrayList<>();
        for (Map.Entry<Fault, Dose> on : switches.on(at).entrySet()) {
            if (on.getKey().origin() == Origin.FEED
                    && on.getValue().target() instanceof Target.OnePerson one) {
                persons.add(one.person());
            }
        }
        return persons;
    }

    /// The line as it should be.
    Sent sound() {
        return new Sent(person, line, List.of());
    }

    /// The line as it is sent: with a passport and numbers that nobody knows any more, or with a
    /// number of the namesake.
    Sent sent(Switches switches) {
        if (strikes(switches, Fault.OLD_IDENTIFIER)) {
            List<Identifier> one = line.whom().identifiers().subList(0, 1);
            return struck(with(one), Fault.OLD_IDENTIFIER);
        }
        if (strikes(switches, Fault.NAMESAKE)) {
            List<Identifier> mixed = new ArrayList<>(line.whom().identifiers());
            mixed.set(0, new Identifier(mixed.getFirst().kind(), person.namesake()));
            return struck(with(mixed), Fault.NAMESAKE);
        }
        return sound();
    }

    /// What follows in the next batch: the same once more, or what was so before.
    List<Sent> afterwards(Switches switches) {
        List<Sent> more = new ArrayList<>();
        boolean clear = sent(switches).struck().isEmpty();
        if (clear && strikes(switches, Fault.FEED_TWICE)) {
            more.add(struck(line, Fault.FEED_TWICE));
        }
        if (clear && strikes(switches, Fault.FEED_LATE)) {
            more.add(struck(arrival.older(line, person, region), Fault.FEED_LATE));
        }
        return more;
    }

    private boolean strikes(Switches switches, Fault fault) {
        return switches.strikes(
                fault, new Occasion(arrival.at(), person, region, List.of(), arrival.ordinal()));
    }

    private Line with(List<Identifier> identifiers) {
        Whom whom = line.whom();
        return new Line(new Whom(identifiers, whom.name(), whom.born()), line.datum());
    }

    private Sent struck(Line sent, Fault fault) {
        return new Sent(person, sent, List.of(fault));
    }
}
