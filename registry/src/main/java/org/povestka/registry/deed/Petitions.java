package org.povestka.registry.deed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Petition;
import org.povestka.registry.happening.Reply;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.person.Topic;
import org.povestka.registry.world.World;

/// What a person asks of an authority, and what it answers.
///
/// @param world the world as it stands
/// @param dossier the person
record Petitions(World world, Dossier dossier) {

    /// He asks.
    Outcome asked(Petition petition) {
        if (petition.kind() != Petition.Kind.CORRECTION && summons(petition).isEmpty()) {
            return new Outcome.Refused(Objection.NO_SUCH_SUMMONS);
        }
        if (open(petition.kind(), petition.about()).isPresent()) {
            return new Outcome.Refused(Objection.ASKED_ALREADY);
        }
        boolean alone = petition.kind() == Petition.Kind.RELIEF
                && open(Petition.Kind.CLAIM, petition.about()).isEmpty();
        if (alone) {
            return new Outcome.Refused(Objection.NO_CLAIM);
        }
        if (petition.kind() == Petition.Kind.EXCUSE && last(petition).isBefore(today())) {
            return new Outcome.Refused(Objection.EXCUSE_PAST);
        }
        return done(new Happening.Petitioned(world.now(), dossier.id(), petition));
    }

    /// An authority answers; what it grants is done in the same moment.
    Outcome answered(Deed.Answer answer) {
        Optional<Petition> asked = open(answer.kind(), answer.about());
        if (asked.isEmpty()) {
            return new Outcome.Refused(Objection.NOT_ASKED);
        }
        Petition petition = asked.get();
        boolean past = petition.kind() == Petition.Kind.EXCUSE
                && answer.reply() == Reply.GRANTED
                && last(petition).isBefore(today());
        if (past) {
            return new Outcome.Refused(Objection.EXCUSE_PAST);
        }
        boolean unproved = petition.excuse().stream().anyMatch(excuse -> !excuse.papers());
        if (unproved && answer.reply() == Reply.GRANTED) {
            return new Outcome.Refused(Objection.NO_PROOF);
        }
        List<Happening.OfPerson> deeds = new ArrayList<>();
        deeds.add(new Happening.Answered(world.now(), dossier.id(), petition, answer.reply()));
        if (answer.reply() == Reply.GRANTED) {
            granted(petition).ifPresent(deeds::add);
        }
        return done(deeds.toArray(Happening.OfPerson[]::new));
    }

    private Optional<Happening.OfPerson> granted(Petition petition) {
        return switch (petition.kind()) {
            case CORRECTION ->
                topic(petition)
                        .map(topic -> new Happening.Supplied(
                                world.now(),
                                dossier.id(),
                                new Datum(topic, petition.text(), Supplier.PERSON, today())));
            case EXCUSE ->
                summons(petition)
                        .map(id -> new Happening.Excused(
                                world.now(), dossier.id(), id, last(petition)));
            case COMPLAINT, CLAIM ->
                summons(petition).map(id -> new Happening.SetAside(world.now(), dossier.id(), id));
            case RELIEF -> Optional.empty();
        };
    }

    private Optional<Petition> open(Petition.Kind kind, String about) {
        return dossier.open().stream()
                .map(Happening.Petitioned::petition)
                .filter(petition -> petition.kind() == kind && petition.about().equals(about))
                .findFirst();
    }

    private Optional<SummonsId> summons(Petition petition) {
        return dossier.all(Happening.Placed.class)
                .map(Happening.Placed::summons)
                .filter(id -> id.name().equals(petition.about()))
                .findFirst();
    }

    /// The topic of a correction; nothing where it is about another man's decision.
    private static Optional<Topic> topic(Petition petition) {
        return Stream.of(Topic.values())
                .filter(topic -> topic.word().equals(petition.about()))
                .findFirst();
    }

    private static LocalDate last(Petition petition) {
        return LocalDate.parse(petition.text());
    }

    private LocalDate today() {
        return dossier.zone().day(world.now());
    }

    private Outcome done(Happening.OfPerson... deeds) {
        return CarriedOut.of(world, dossier, List.of(deeds));
    }
}
