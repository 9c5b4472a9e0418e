package org.povestka.registry.machine;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.law.history.Account;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Notice;

/// Tells the person what happened, in his portal account, at six in the morning where he
/// lives; who has no account is told nothing.
///
/// @param dossier the person
record Notices(Dossier dossier) {

    private static final int HOUR = 6;

    /// Everything he has not been told.
    Stream<Happening.OfPerson> due() {
        if (dossier.profile().account() != Account.HELD) {
            return Stream.empty();
        }
        return dossier.happenings().stream().flatMap(happening -> due(happening).stream());
    }

    private Optional<Happening.OfPerson> due(Happening.OfPerson happening) {
        return switch (happening) {
            case Happening.Enrolled enrolled ->
                due(enrolled.at(), Notice.ENROLLED, dossier.id().toString());
            case Happening.Placed placed ->
                due(placed.at(), Notice.SUMMONED, placed.summons().name());
            case Happening.Decided decided ->
                due(decided.at(), Notice.IMPOSED, decided.paper().number());
            case Happening.Cancelled cancelled ->
                due(cancelled.at(), Notice.LIFTED, cancelled.paper().number());
            case Happening.Supplied supplied -> Optional.empty();
            case Happening.Notified notified -> Optional.empty();
            case Happening.Opened opened -> Optional.empty();
            case Happening.CountedServed served -> Optional.empty();
            case Happening.Missed missed -> Optional.empty();
            case Happening.Reached reached -> Optional.empty();
            case Happening.Appeared came -> Optional.empty();
            case Happening.Excused excused -> Optional.empty();
            case Happening.Recalled recalled -> Optional.empty();
            case Happening.SetAside aside -> Optional.empty();
            case Happening.LetThrough let -> Optional.empty();
            case Happening.TurnedBack back -> Optional.empty();
            case Happening.Explained explained -> Optional.empty();
            case Happening.NoticeHandedOver handed -> Optional.empty();
            case Happening.AskedFor asked -> Optional.empty();
        };
    }

    private Optional<Happening.OfPerson> due(Instant since, Notice notice, String about) {
        boolean told = dossier.all(Happening.Notified.class)
                .anyMatch(one -> one.notice() == notice && one.about().equals(about));
        return told
                ? Optional.empty()
                : Optional.of(new Happening.Notified(
                        dossier.zone().next(since, HOUR), dossier.id(), notice, about));
    }
}
