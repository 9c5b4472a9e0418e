package org.povestka.registry.machine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Hit;
import org.povestka.registry.happening.Paper;
import org.povestka.registry.moment.Hours;
import org.povestka.registry.receiver.Receiver;

/// Carries decisions and cancellations to their receivers, each at its own pace; to one
/// receiver they come in the order in which they were sent.
///
/// @param dossier the person
record Messages(Dossier dossier) {

    /// After how many hours a measure that was lifted comes back by itself.
    private static final int RETURNING = 240;

    private record Sent(Instant at, Paper paper, boolean lifting) {}

    /// The next message to each receiver that has one coming.
    Stream<Happening.OfPerson> due() {
        List<Sent> sent = sent();
        Stream<Happening.OfPerson> sound =
                Stream.of(Receiver.values()).flatMap(receiver -> due(receiver, sent));
        return Stream.of(sound, returning(), mistaken(), clearing()).flatMap(some -> some);
    }

    private Stream<Happening.OfPerson> due(Receiver receiver, List<Sent> sent) {
        return sent.stream()
                .filter(message -> message.paper().receivers().contains(receiver))
                .filter(message -> !lost(receiver, message))
                .filter(message -> reached(receiver, message.paper().number()).isEmpty())
                .findFirst()
                .map(message -> reaching(receiver, message))
                .stream();
    }

    private Happening.OfPerson reaching(Receiver receiver, Sent message) {
        Lag lag = Lag.of(receiver);
        Instant at = Hours.after(message.at(), message.lifting() ? lag.lifting() : lag.imposing());
        return new Happening.Reached(
                Beginning.later(at, lastTo(receiver)),
                dossier.id(),
                receiver,
                message.paper().number());
    }

    private boolean lost(Receiver receiver, Sent message) {
        String number = message.paper().number();
        return message.lifting()
                ? dossier.struck(Fault.OLD_IDENTIFIER, number)
                        || dossier.struck(Fault.LIFTING_LOST, number, receiver)
                        || dossier.struck(Fault.LIFTING_PARTIAL, number, receiver)
                : dossier.struck(Fault.BORDER_NOT_TOLD, number, receiver)
                        || dossier.struck(Fault.MEASURE_NOT_APPLIED, number, receiver);
    }

    /// What was lifted at a receiver, and comes back there.
    private Stream<Happening.OfPerson> returning() {
        return dossier.hits(Fault.PHANTOM_RETURNS).flatMap(hit -> returning(hit).stream());
    }

    private Optional<Happening.OfPerson> returning(Hit hit) {
        Receiver receiver = hit.receivers().getFirst();
        return dossier.cancellation(hit.about()).flatMap(cancelled -> {
            boolean back = arrivals(receiver, cancelled.cancelled()) > 1;
            return back
                    ? Optional.empty()
                    : reached(receiver, hit.about())
                            .map(lifted -> new Happening.Reached(
                                    Beginning.later(
                                            Hours.after(lifted.at(), RETURNING), lastTo(receiver)),
                                    dossier.id(),
                                    receiver,
                                    cancelled.cancelled()));
        });
    }

    /// Another man's ban that is taken for his.
    private Stream<Happening.OfPerson> mistaken() {
        return dossier.all(Happening.Struck.class)
                .filter(struck -> struck.hit().fault() == Fault.NAMESAKE)
                .filter(struck -> reached(Receiver.BORDER, struck.hit().about()).isEmpty())
                .map(struck -> new Happening.Reached(
                        Beginning.later(
                                Hours.after(struck.at(), Lag.of(Receiver.BORDER).imposing()),
                                lastTo(Receiver.BORDER)),
                        dossier.id(),
                        Receiver.BORDER,
                        struck.hit().about()));
    }

    /// The message that takes another man's ban off him again.
    private Stream<Happening.OfPerson> clearing() {
        return dossier.hits(Fault.NAMESAKE)
                .map(Hit::about)
                .filter(number -> reached(Receiver.BORDER, number).isPresent())
                .filter(number ->
                        reached(Receiver.BORDER, Replica.clearing(number)).isEmpty())
                .flatMap(number -> dossier.corrected(number).stream()
                        .map(at -> new Happening.Reached(
                                Beginning.later(
                                        Hours.after(at, Lag.of(Receiver.BORDER).lifting()),
                                        lastTo(Receiver.BORDER)),
                                dossier.id(),
                                Receiver.BORDER,
                                Replica.clearing(number))));
    }

    private List<Sent> sent() {
        List<Sent> sent = new ArrayList<>();
        for (Happening happening : dossier.happenings()) {
            if (happening instanceof Happening.Decided decided) {
                sent.add(new Sent(decided.at(), decided.paper(), false));
            } else if (happening instanceof Happening.Cancelled cancelled) {
                sent.add(new Sent(cancelled.at(), cancelled.paper(), true));
            }
        }
        return sent;
    }

    private Optional<Happening.Reached> reached(Receiver receiver, String number) {
        return dossier.all(Happening.Reached.class)
                .filter(one -> one.receiver() == receiver && one.number().equals(number))
                .findFirst();
    }

    private long arrivals(Receiver receiver, String number) {
        return dossier.all(Happening.Reached.class)
                .filter(one -> one.receiver() == receiver && one.number().equals(number))
                .count();
    }

    private Instant lastTo(Receiver receiver) {
        return dossier.all(Happening.Reached.class)
                .filter(one -> one.receiver() == receiver)
                .map(Happening.Reached::at)
                .max(Instant::compareTo)
                .orElse(dossier.enrolled().at());
    }
}
