package org.povestka.registry.machine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Paper;
import org.povestka.registry.moment.Hours;
import org.povestka.registry.receiver.Receiver;

/// Carries decisions and cancellations to their receivers, each at its own pace; to one
/// receiver they come in the order in which they were sent.
///
/// @param dossier the person
record Messages(Dossier dossier) {

    private record Sent(Instant at, Paper paper, boolean lifting) {}

    /// The next message to each receiver that has one coming.
    Stream<Happening.OfPerson> due() {
        List<Sent> sent = sent();
        return Stream.of(Receiver.values()).flatMap(receiver -> due(receiver, sent));
    }

    private Stream<Happening.OfPerson> due(Receiver receiver, List<Sent> sent) {
        return sent.stream()
                .filter(message -> concerns(message.paper(), receiver))
                .filter(message -> !reached(receiver, message.paper().number()))
                .findFirst()
                .map(message -> reaching(receiver, message))
                .stream();
    }

    private Happening.OfPerson reaching(Receiver receiver, Sent message) {
        Lag lag = Lag.of(receiver);
        Instant at = Hours.after(message.at(), message.lifting() ? lag.lifting() : lag.imposing());
        Instant before = lastTo(receiver);
        return new Happening.Reached(
                at.isBefore(before) ? before : at,
                dossier.id(),
                receiver,
                message.paper().number());
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

    private static boolean concerns(Paper paper, Receiver receiver) {
        return paper.measures().stream().map(Receiver::of).anyMatch(receiver::equals);
    }

    private boolean reached(Receiver receiver, String number) {
        return dossier.all(Happening.Reached.class)
                .anyMatch(one -> one.receiver() == receiver && one.number().equals(number));
    }

    private Instant lastTo(Receiver receiver) {
        return dossier.all(Happening.Reached.class)
                .filter(one -> one.receiver() == receiver)
                .map(Happening.Reached::at)
                .max(Instant::compareTo)
                .orElse(dossier.enrolled().at());
    }
}
