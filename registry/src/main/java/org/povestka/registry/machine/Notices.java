package org.povestka.registry.machine;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.law.history.Account;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.happening.DeliveryStep;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Notice;
import org.povestka.registry.happening.Petition;
import org.povestka.registry.happening.Waves;
import org.povestka.registry.moment.Hours;

/// Tells the person what happened, in his portal account, at six in the morning where he
/// lives; who has no account is told nothing. Beside the notice of a summons a text message says
/// that there is one.
///
/// @param dossier the person
/// @param waves when the notices of enrolment go out
record Notices(Dossier dossier, Waves waves) {

    private static final int HOUR = 6;
    private static final int HELD_UP = 72;

    /// Everything he has not been told.
    Stream<Happening.OfPerson> due() {
        if (dossier.profile().account() != Account.HELD) {
            return Stream.empty();
        }
        return dossier.happenings().stream()
                .flatMap(happening -> Stream.of(reminder(happening), due(happening)))
                .flatMap(Optional::stream);
    }

    /// The text message goes out in the same moment as the notice, just before it.
    private Optional<Happening.OfPerson> reminder(Happening.OfPerson happening) {
        return happening instanceof Happening.Placed placed && !reminded(placed)
                ? due(placed)
                        .map(notice -> new Happening.Delivery(
                                notice.at(), dossier.id(), placed.summons(), DeliveryStep.REMINDED))
                : Optional.empty();
    }

    private boolean reminded(Happening.Placed placed) {
        return dossier.all(Happening.Delivery.class)
                .anyMatch(one -> one.step() == DeliveryStep.REMINDED
                        && one.summons().equals(placed.summons()));
    }

    private Optional<Happening.OfPerson> due(Happening.OfPerson happening) {
        return switch (happening) {
            case Happening.Enrolled enrolled ->
                due(wave(enrolled), Notice.ENROLLED, dossier.id().toString());
            case Happening.Placed placed -> due(placed);
            case Happening.Delivery delivery -> Optional.empty();
            case Happening.Decided decided -> due(decided);
            case Happening.Struck struck ->
                struck.hit().fault() == Fault.FLOWS_DISAGREE
                        ? due(struck.at(), Notice.SUMMONED, struck.hit().about())
                        : Optional.empty();
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
            case Happening.Petitioned asked -> Optional.empty();
            case Happening.Looked looked -> Optional.empty();
            case Happening.SeenAtBorder seen -> Optional.empty();
            case Happening.Answered answered ->
                due(answered.at(), Notice.ANSWERED, told(answered.petition()));
            case Happening.NoticeHandedOver handed -> Optional.empty();
            case Happening.AskedFor one -> Optional.empty();
        };
    }

    private Optional<Happening.OfPerson> due(Happening.Placed placed) {
        return due(since(placed), Notice.SUMMONED, placed.summons().name(), placed.summons());
    }

    /// From when the notice of enrolment is under way: from the day of the wave of his region.
    private Instant wave(Happening.Enrolled enrolled) {
        return waves.day(dossier.profile().region())
                .map(day -> Beginning.later(enrolled.at(), dossier.zone().start(day)))
                .orElse(enrolled.at());
    }

    /// A ban that a fault keeps out of the account is not told.
    private Optional<Happening.OfPerson> due(Happening.Decided decided) {
        String number = decided.paper().number();
        return dossier.struck(Fault.BAN_NOT_SHOWN, number)
                ? Optional.empty()
                : due(since(decided), Notice.IMPOSED, number, decided.summons());
    }

    /// Each answer is told once, by its kind and what it is about.
    private static String told(Petition petition) {
        return petition.kind().word() + " " + petition.about();
    }

    /// From when a notice about a summons is under way: a fault may hold it up.
    private Instant since(Happening.OfSummons happening) {
        return dossier.struck(Fault.TOLD_LATE, happening.summons().name())
                ? Hours.after(happening.at(), HELD_UP)
                : happening.at();
    }

    private Optional<Happening.OfPerson> due(
            Instant since, Notice notice, String about, SummonsId summons) {
        return dossier.struck(Fault.NOTICE_LOST, summons.name())
                ? Optional.empty()
                : due(since, notice, about);
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
