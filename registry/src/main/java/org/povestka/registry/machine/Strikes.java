package org.povestka.registry.machine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.history.Region;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.fault.Occasion;
import org.povestka.registry.fault.Origin;
import org.povestka.registry.fault.Switches;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Hit;
import org.povestka.registry.happening.Paper;
import org.povestka.registry.happening.Petition;
import org.povestka.registry.happening.Reply;
import org.povestka.registry.moment.Zone;
import org.povestka.registry.person.Topic;
import org.povestka.registry.receiver.Receiver;

/// Lets the faults that are on strike a person, each at the moment of what it strikes, so that
/// the journal says whom it hit. What follows from it is the business of everybody else.
final class Strikes {

    private final Dossier dossier;
    private final Machine machine;
    private final List<Happening.Struck> due = new ArrayList<>();
    private final Set<Hit> noted;
    private int placed;
    private int papers;
    private int supplied;

    private Strikes(Dossier dossier, Machine machine) {
        this.dossier = dossier;
        this.machine = machine;
        this.noted = dossier.all(Happening.Struck.class)
                .map(Happening.Struck::hit)
                .collect(Collectors.toSet());
    }

    /// Everything that strikes him and has not been noted.
    static Stream<Happening.OfPerson> due(Dossier dossier, Machine machine) {
        if (machine.switches().thrown().isEmpty()) {
            return Stream.empty();
        }
        Strikes strikes = new Strikes(dossier, machine);
        machine.switches().thrown().forEach(strikes::thrown);
        dossier.happenings().forEach(strikes::happened);
        return strikes.due.stream().map(Happening.OfPerson.class::cast);
    }

    /// The faults that will strike him when a summons is placed.
    static List<Fault> at(Happening.Placed placing, Dossier dossier, Machine machine) {
        Strikes strikes = new Strikes(dossier.after(placing), machine);
        strikes.dossier.happenings().forEach(strikes::happened);
        return strikes.due.stream()
                .map(Happening.Struck::hit)
                .filter(hit -> hit.about().equals(placing.summons().name()))
                .map(Hit::fault)
                .toList();
    }

    /// The number under which another man's ban is taken for his.
    static String namesake(Dossier dossier) {
        return dossier.id().namesake().digits() + "-1";
    }

    private void thrown(Switches.Thrown one) {
        boolean strikes = one.fault().origin() == Origin.SWITCH
                && !one.at().isBefore(dossier.enrolled().at());
        if (!strikes) {
            return;
        }
        boolean namesake = one.fault() == Fault.NAMESAKE;
        boolean told = namesake || dossier.profile().account() == Account.HELD;
        if (told) {
            String about = namesake ? namesake(dossier) : "MOS-" + dossier.id().digits();
            strike(one.fault(), about, List.of(), one.at(), 0);
        }
    }

    private void happened(Happening.OfPerson happening) {
        if (happening instanceof Happening.Placed one) {
            Fault.at(Origin.PLACING).stream()
                    .filter(fault -> concerns(fault, one))
                    .forEach(fault ->
                            strike(fault, one.summons().name(), List.of(), one.at(), placed));
            placed++;
        } else if (happening instanceof Happening.Decided one) {
            decided(one.paper(), one.at());
            papers++;
        } else if (happening instanceof Happening.Cancelled one) {
            cancelled(one.paper(), one.at());
            papers++;
        } else if (happening instanceof Happening.SetAside one) {
            Fault.at(Origin.SETTING_ASIDE)
                    .forEach(fault -> strike(fault, one.summons().name(), List.of(), one.at(), 0));
        } else if (happening instanceof Happening.Answered one
                && one.petition().kind() == Petition.Kind.RELIEF
                && one.reply() == Reply.GRANTED) {
            Fault.at(Origin.RELIEF)
                    .forEach(
                            fault -> strike(fault, one.petition().about(), List.of(), one.at(), 0));
        } else if (happening instanceof Happening.Supplied one) {
            supplied(one);
            supplied++;
        }
    }

    private void decided(Paper paper, Instant at) {
        for (Fault fault : List.of(Fault.NO_REASONS, Fault.NO_DECISION, Fault.BAN_NOT_SHOWN)) {
            strike(fault, paper.number(), List.of(), at, papers);
        }
        for (Receiver receiver : paper.receivers()) {
            Fault fault =
                    receiver == Receiver.BORDER ? Fault.BORDER_NOT_TOLD : Fault.MEASURE_NOT_APPLIED;
            strike(fault, paper.number(), List.of(receiver), at, papers);
        }
    }

    private void cancelled(Paper paper, Instant at) {
        strike(Fault.OLD_IDENTIFIER, paper.number(), List.of(), at, papers);
        for (Receiver receiver : paper.receivers()) {
            Fault fault = receiver == Receiver.BORDER ? Fault.LIFTING_LOST : Fault.LIFTING_PARTIAL;
            strike(fault, paper.number(), List.of(receiver), at, papers);
            strike(Fault.PHANTOM_RETURNS, paper.number(), List.of(receiver), at, papers);
        }
    }

    private void supplied(Happening.Supplied one) {
        String about = Integer.toString(supplied);
        if (one.datum().topic() == Topic.ADDRESS) {
            strike(Fault.ADDRESS_STALE, about, List.of(), one.at(), supplied);
        }
        strike(Fault.SUPPLIER_SILENT, about, List.of(), one.at(), supplied);
    }

    private void strike(
            Fault fault, String about, List<Receiver> receivers, Instant at, int ordinal) {
        Hit hit = new Hit(fault, about, receivers);
        Occasion occasion =
                new Occasion(at, dossier.id(), dossier.profile().region(), receivers, ordinal);
        if (!noted.contains(hit) && machine.switches().strikes(fault, occasion)) {
            due.add(new Happening.Struck(at, dossier.id(), hit));
        }
    }

    /// Whether a fault of the record can strike this man at all.
    private boolean concerns(Fault fault, Happening.Placed placing) {
        Category category = dossier.profile().category();
        Age age = Age.of(dossier, machine.law(), dossier.zone().day(placing.at()));
        if (fault == Fault.EXEMPT_SHOWN_LIABLE) {
            return category == Category.EXEMPT;
        }
        if (fault == Fault.DEFERMENT_MISSING) {
            return category == Category.DEFERRED;
        }
        if (fault == Fault.RESERVIST_SHOWN_LIABLE) {
            return category == Category.RESERVIST;
        }
        if (fault == Fault.SCOPE_WIDENED) {
            return category == Category.WOMAN_WITHOUT_SPECIALTY || age == Age.PAST;
        }
        if (fault == Fault.MINOR_SHOWN_LIABLE) {
            return age == Age.UNDER;
        }
        return fault == Fault.WRONG_ZONE
                ? !dossier.zone().equals(Zone.of(Region.NOT_SAID))
                : fault.origin() == Origin.PLACING;
    }
}
