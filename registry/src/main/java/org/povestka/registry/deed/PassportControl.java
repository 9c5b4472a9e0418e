package org.povestka.registry.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.law.history.Measure;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.happening.BorderAccess;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Paper;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Replica;
import org.povestka.registry.receiver.Receiver;
import org.povestka.registry.world.World;

/// The border: the officer's one question, and the shift supervisor after a hit.
///
/// @param world the world as it stands
/// @param dossier the traveller
record PassportControl(World world, Dossier dossier) {

    /// A ban in the border's own copy is a hit; where the officer sees the registers too, so is one
    /// that has not reached that copy. A summons without a ban keeps nobody back.
    Outcome checked() {
        Optional<String> copied =
                Replica.of(dossier, Receiver.BORDER).barring(Measure.EXIT_BAN).map(Paper::number);
        List<Happening.OfPerson> deeds = new ArrayList<>();
        Optional<String> ban = copied;
        if (world.settings().border() == BorderAccess.RECORDS) {
            deeds.add(seen());
            ban = copied.or(this::decided);
        }
        deeds.addAll(ban.map(this::turnedBack).orElseGet(() -> List.of(through())));
        return CarriedOut.of(world, dossier, deeds);
    }

    /// The supervisor explains the ban to whom it turned back.
    Outcome explained() {
        Mishap mishap = new Mishap(world, dossier);
        boolean nobody = mishap.strikes(Fault.NOBODY_TO_CALL, Happening.Explained.class);
        return lastTurnedBack()
                .map(number -> nobody
                        ? mishap.struck(Fault.NOBODY_TO_CALL, number)
                        : new Happening.Explained(world.now(), dossier.id(), number))
                .map(happening -> CarriedOut.of(world, dossier, List.of(happening)))
                .orElseGet(() -> new Outcome.Refused(Objection.NOT_TURNED_BACK));
    }

    /// And hands over the written notice.
    Outcome handedOver() {
        Optional<String> turned = lastTurnedBack();
        if (turned.isEmpty()) {
            return new Outcome.Refused(Objection.NOT_TURNED_BACK);
        }
        String number = turned.get();
        boolean explained = dossier.all(Happening.Explained.class)
                .anyMatch(one -> one.number().equals(number));
        if (!explained) {
            return new Outcome.Refused(Objection.NOT_EXPLAINED);
        }
        List<Happening.OfPerson> deeds = new ArrayList<>();
        deeds.add(new Happening.NoticeHandedOver(world.now(), dossier.id(), number));
        Mishap mishap = new Mishap(world, dossier);
        if (mishap.strikes(Fault.NOTICE_INCOMPLETE, Happening.NoticeHandedOver.class)) {
            deeds.add(mishap.struck(Fault.NOTICE_INCOMPLETE, number));
        }
        return CarriedOut.of(world, dossier, deeds);
    }

    private Happening.OfPerson seen() {
        List<SummonsId> summonses = dossier.all(Happening.Placed.class)
                .map(Happening.Placed::summons)
                .filter(summons -> !dossier.settled(summons))
                .toList();
        List<String> decisions = dossier.standing().stream().map(Paper::number).toList();
        return new Happening.SeenAtBorder(world.now(), dossier.id(), summonses, decisions);
    }

    /// The ban that stands in the register.
    private Optional<String> decided() {
        return dossier.standing().stream()
                .filter(paper -> paper.measures().contains(Measure.EXIT_BAN))
                .map(Paper::number)
                .findFirst();
    }

    private List<Happening.OfPerson> turnedBack(String number) {
        Mishap mishap = new Mishap(world, dossier);
        return mishap.strikes(Fault.BAN_NOT_ENFORCED, Happening.LetThrough.class, Receiver.BORDER)
                ? List.of(through(), mishap.struck(Fault.BAN_NOT_ENFORCED, number))
                : List.of(new Happening.TurnedBack(world.now(), dossier.id(), number));
    }

    private Happening.OfPerson through() {
        return new Happening.LetThrough(world.now(), dossier.id());
    }

    private Optional<String> lastTurnedBack() {
        return dossier.all(Happening.TurnedBack.class)
                .map(Happening.TurnedBack::number)
                .reduce((first, last) -> last);
    }
}
