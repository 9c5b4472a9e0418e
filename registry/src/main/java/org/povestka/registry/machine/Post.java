package org.povestka.registry.machine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.happening.DeliveryStep;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.moment.Hours;
import org.povestka.registry.person.Topic;

/// Carries papers: the post, and whoever hands a paper over at his work or school. How long that
/// takes nobody has published; these are assumptions. What is settled by then is handed over to
/// nobody.
///
/// @param dossier the person
record Post(Dossier dossier) {

    private static final int DAYS = 24;
    private static final int LETTER = 4 * DAYS;
    private static final int KEPT_AT_THE_POST_OFFICE = 30 * DAYS;
    private static final int AT_WORK = DAYS;
    private static final int NOON = 12;

    /// What becomes next of every paper that is under way.
    Stream<Happening.OfPerson> due() {
        return dossier.all(Happening.Delivery.class).flatMap(one -> due(one).stream());
    }

    private Optional<Happening.OfPerson> due(Happening.Delivery one) {
        return switch (one.step()) {
            case MAILED ->
                misses(one)
                        ? due(one, KEPT_AT_THE_POST_OFFICE, DeliveryStep.MAIL_RETURNED)
                        : due(one, LETTER, DeliveryStep.MAIL_DELIVERED);
            case SENT_TO_EMPLOYER -> due(one, AT_WORK, DeliveryStep.HANDED_OVER_AT_WORK);
            case DRAWN_UP,
                    HANDED_OVER,
                    HANDED_OVER_AT_WORK,
                    REFUSED,
                    MAIL_DELIVERED,
                    MAIL_RETURNED,
                    REMINDED -> Optional.empty();
        };
    }

    private Optional<Happening.OfPerson> due(
            Happening.Delivery paper, int hours, DeliveryStep next) {
        SummonsId summons = paper.summons();
        Instant at = dossier.zone().next(Hours.after(paper.at(), hours), NOON);
        return dossier.settled(summons)
                        || dossier.closed()
                        || Way.of(dossier, summons).ended()
                ? Optional.empty()
                : Optional.of(new Happening.Delivery(at, dossier.id(), summons, next));
    }

    /// Whether a letter went to an address that he had left by then: the record, by a fault, had
    /// not heard of the last one.
    private boolean misses(Happening.Delivery letter) {
        List<Happening.Supplied> recorded = dossier.recorded();
        return dossier.happenings().stream()
                .takeWhile(one -> !one.equals(letter))
                .filter(Happening.Supplied.class::isInstance)
                .map(Happening.Supplied.class::cast)
                .filter(one -> one.datum().topic() == Topic.ADDRESS)
                .reduce((earlier, later) -> later)
                .map(last -> !recorded.contains(last))
                .orElse(false);
    }
}
