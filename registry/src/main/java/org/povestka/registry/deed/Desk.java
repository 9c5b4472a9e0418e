package org.povestka.registry.deed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.law.history.Measure;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.happening.DeliveryStep;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Paper;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Replica;
import org.povestka.registry.machine.Way;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.world.World;

/// Where deeds are done: checks who may do what and whether it can be done, and lets the
/// machinery act on it at once.
///
/// @param world the world as it stands
public record Desk(World world) {

    /// Does a deed.
    ///
    /// @param role who wants it done
    /// @param deed the deed
    /// @return what happened, or why it is not done
    public Outcome does(Role role, Deed deed) {
        if (!role.may(deed)) {
            return new Outcome.Refused(Objection.WRONG_ROLE);
        }
        return switch (deed) {
            case Deed.MoveClock move -> moved(move.to());
            case Deed.Switch one -> switched(one);
            case Deed.OfFeed one -> new FeedDesk(world).does(one);
            case Deed.OfPerson one ->
                world.find(one.person())
                        .map(dossier -> ofPerson(dossier, one))
                        .orElseGet(() -> new Outcome.Refused(Objection.NOBODY));
        };
    }

    private Outcome moved(Instant to) {
        if (to.isBefore(world.now())) {
            return new Outcome.Refused(Objection.CLOCK_BACK);
        }
        List<Happening> happenings = new ArrayList<>(world.until(to));
        happenings.add(new Happening.ClockMoved(to));
        return new Outcome.Done(happenings);
    }

    /// A fault that strikes at once strikes everybody at this moment.
    private Outcome switched(Deed.Switch deed) {
        List<Happening> happenings = new ArrayList<>();
        happenings.add(new Happening.Switched(world.now(), deed.fault(), deed.dose()));
        happenings.addAll(world.after(happenings).until(world.now()));
        return new Outcome.Done(happenings);
    }

    private Outcome ofPerson(Dossier dossier, Deed.OfPerson deed) {
        return switch (deed) {
            case Deed.OfSummons one -> ofSummons(dossier, one);
            case Deed.Supply supply ->
                done(dossier, new Happening.Supplied(world.now(), dossier.id(), supply.datum()));
            case Deed.Petitioning asking -> new Petitions(world, dossier).asked(asking.petition());
            case Deed.Answer answer -> new Petitions(world, dossier).answered(answer);
            case Deed.Summon summon -> summoned(dossier, summon);
            case Deed.CheckPassport check -> new PassportControl(world, dossier).checked();
            case Deed.Explain explain -> new PassportControl(world, dossier).explained();
            case Deed.HandOverNotice hand -> new PassportControl(world, dossier).handedOver();
            case Deed.Ask ask -> asked(dossier, ask.measure());
        };
    }

    private Outcome ofSummons(Dossier dossier, Deed.OfSummons deed) {
        boolean placed = dossier.all(Happening.Placed.class)
                .anyMatch(one -> one.summons().equals(deed.summons()));
        if (!placed) {
            return new Outcome.Refused(Objection.NO_SUCH_SUMMONS);
        }
        return deed instanceof Deed.Open open
                ? opened(dossier, open.summons())
                : settling(dossier, deed);
    }

    private Outcome opened(Dossier dossier, SummonsId summons) {
        boolean already = dossier.all(Happening.Opened.class)
                .anyMatch(one -> one.summons().equals(summons));
        if (already) {
            return new Outcome.Refused(Objection.OPENED_ALREADY);
        }
        Mishap mishap = new Mishap(world, dossier);
        return done(
                dossier,
                mishap.strikes(Fault.PORTAL_DOWN, Happening.Struck.class)
                        ? mishap.struck(Fault.PORTAL_DOWN, summons.name())
                        : new Happening.Opened(world.now(), dossier.id(), summons));
    }

    private Outcome settling(Dossier dossier, Deed.OfSummons deed) {
        if (dossier.settled(deed.summons()) && !(deed instanceof Deed.SetAside)) {
            return new Outcome.Refused(Objection.SETTLED);
        }
        Instant now = world.now();
        PersonId id = dossier.id();
        SummonsId summons = deed.summons();
        return switch (deed) {
            case Deed.RecordAppearance came ->
                done(dossier, new Happening.Appeared(now, id, summons));
            case Deed.Recall recall -> done(dossier, new Happening.Recalled(now, id, summons));
            case Deed.SetAside aside -> done(dossier, new Happening.SetAside(now, id, summons));
            case Deed.AcceptExcuse excuse ->
                excuse.last().isBefore(today(dossier))
                        ? new Outcome.Refused(Objection.EXCUSE_PAST)
                        : done(dossier, new Happening.Excused(now, id, summons, excuse.last()));
            case Deed.Open open -> opened(dossier, summons);
            case Deed.HandOver hand -> paper(dossier, summons, DeliveryStep.HANDED_OVER);
            case Deed.RecordRefusal refusal -> paper(dossier, summons, DeliveryStep.REFUSED);
        };
    }

    /// Only the office's own paper is handed over here; refused is whatever is held out to him.
    private Outcome paper(Dossier dossier, SummonsId summons, DeliveryStep step) {
        Way way = Way.of(dossier, summons);
        boolean can = step == DeliveryStep.REFUSED ? way.canBeRefused() : way.canBeHandedOver();
        return can
                ? done(dossier, new Happening.Delivery(world.now(), dossier.id(), summons, step))
                : new Outcome.Refused(Objection.NO_PAPER);
    }

    private Outcome summoned(Dossier dossier, Deed.Summon summon) {
        if (summon.appearOn().isBefore(today(dossier))) {
            return new Outcome.Refused(Objection.APPEARANCE_PAST);
        }
        Optional<Objection> noPaper = new Sending(world, dossier).objection(summon.channel());
        if (noPaper.isPresent()) {
            return new Outcome.Refused(noPaper.get());
        }
        Mishap mishap = new Mishap(world, dossier);
        boolean blind = mishap.strikes(Fault.DEAD_CALLED, Happening.Placed.class);
        if (dossier.closed() && !blind) {
            return new Outcome.Refused(Objection.RECORD_CLOSED);
        }
        long before = dossier.all(Happening.Placed.class).count();
        SummonsId id = new SummonsId(dossier.id().digits() + "-s" + (before + 1));
        Optional<Fault> shifting = mishap.shifting();
        Happening.Placed placing = new Happening.Placed(
                world.now(),
                dossier.id(),
                id,
                summon.reason(),
                mishap.shifted(summon.appearOn(), shifting));
        if (!world.machine().callable(dossier, placing)) {
            return new Outcome.Refused(Objection.NOT_LIABLE);
        }
        List<Happening.OfPerson> deeds = new ArrayList<>();
        deeds.add(placing);
        summon.channel()
                .first()
                .map(step -> new Happening.Delivery(world.now(), dossier.id(), id, step))
                .ifPresent(deeds::add);
        shifting.ifPresent(fault -> deeds.add(mishap.struck(fault, id.name())));
        if (dossier.closed()) {
            deeds.add(mishap.struck(Fault.DEAD_CALLED, id.name()));
        }
        return done(dossier, deeds);
    }

    private Outcome asked(Dossier dossier, Measure measure) {
        if (measure == Measure.EXIT_BAN) {
            return new Outcome.Refused(Objection.NOT_AT_A_COUNTER);
        }
        String number = Replica.barring(dossier, measure).map(Paper::number).orElse("");
        return done(dossier, new Happening.AskedFor(world.now(), dossier.id(), measure, number));
    }

    private LocalDate today(Dossier dossier) {
        return dossier.zone().day(world.now());
    }

    private Outcome done(Dossier dossier, Happening.OfPerson happening) {
        return done(dossier, List.of(happening));
    }

    private Outcome done(Dossier dossier, List<Happening.OfPerson> deeds) {
        return CarriedOut.of(world, dossier, deeds);
    }
}
