package org.povestka.registry.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Person;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Paper;
import org.povestka.registry.moment.Zone;
import org.povestka.registry.receiver.Receiver;

/// What happened to a person, as facts that the law can be asked about.
public final class Facts {

    private Facts() {}

    /// The facts on which measures hang.
    ///
    /// @param dossier the person
    /// @return his history without what the machinery did
    public static History of(Dossier dossier) {
        return history(dossier, dossier.profile().legal(), dossier.zone());
    }

    /// The facts as the register takes them, faults included.
    ///
    /// @param dossier the person
    /// @return the history by which the register decides
    static History believed(Dossier dossier) {
        Belief belief = new Belief(dossier);
        return history(dossier, belief.legal(), belief.zone());
    }

    private static History history(Dossier dossier, Person person, Zone zone) {
        List<Event> events = new ArrayList<>();
        dossier.happenings().forEach(happening -> fact(happening, zone).forEach(events::add));
        return new History(person, events);
    }

    /// The same with what receivers show: each measure imposed and lifted on the day it
    /// reached its receiver.
    ///
    /// @param dossier the person
    /// @return his history, to hold the machinery against the law
    public static History withMachinery(Dossier dossier) {
        List<Event> events = new ArrayList<>(of(dossier).events());
        dossier.all(Happening.Reached.class)
                .forEach(reached -> measures(dossier, reached).forEach(events::add));
        return new History(dossier.profile().legal(), events);
    }

    private static Stream<Event> fact(Happening.OfPerson happening, Zone zone) {
        Instant at = happening.at();
        LocalDate on = zone.day(at);
        return switch (happening) {
            case Happening.Placed placed ->
                Stream.of(new Event.Placed(
                        on, at, placed.summons(), placed.appearOn(), placed.reason()));
            case Happening.Delivery one -> delivery(one, on);
            case Happening.Opened opened -> Stream.of(new Event.Opened(on, at, opened.summons()));
            case Happening.Appeared came -> Stream.of(new Event.Appeared(on, at, came.summons()));
            case Happening.Excused excuse ->
                Stream.of(new Event.Excused(on, at, excuse.summons(), excuse.last(), on));
            case Happening.Recalled recalled ->
                Stream.of(new Event.Recalled(on, at, recalled.summons()));
            case Happening.SetAside aside -> Stream.of(new Event.SetAside(on, at, aside.summons()));
            case Happening.TurnedBack back -> Stream.of(new Event.BorderAttempt(on, at));
            case Happening.Enrolled enrolled -> Stream.empty();
            case Happening.Supplied supplied -> Stream.empty();
            case Happening.Struck struck -> Stream.empty();
            case Happening.Notified notified -> Stream.empty();
            case Happening.CountedServed served -> Stream.empty();
            case Happening.Missed missed -> Stream.empty();
            case Happening.Decided decided -> Stream.empty();
            case Happening.Cancelled cancelled -> Stream.empty();
            case Happening.Reached reached -> Stream.empty();
            case Happening.LetThrough let -> Stream.empty();
            case Happening.Explained explained -> Stream.empty();
            case Happening.Petitioned asked -> Stream.empty();
            case Happening.Looked looked -> Stream.empty();
            case Happening.SeenAtBorder seen -> Stream.empty();
            case Happening.Answered answered -> Stream.empty();
            case Happening.NoticeHandedOver handed -> Stream.empty();
            case Happening.AskedFor one -> Stream.empty();
        };
    }

    private static Stream<Event> delivery(Happening.Delivery one, LocalDate on) {
        Instant at = one.at();
        SummonsId summons = one.summons();
        return switch (one.step()) {
            case SENT_TO_EMPLOYER -> Stream.of(new Event.SentToEmployer(on, at, summons));
            case HANDED_OVER, HANDED_OVER_AT_WORK ->
                Stream.of(new Event.HandedOver(on, at, summons));
            case REFUSED -> Stream.of(new Event.Refused(on, at, summons));
            case MAIL_DELIVERED -> Stream.of(new Event.MailDelivered(on, at, summons));
            case DRAWN_UP, MAILED, MAIL_RETURNED, REMINDED -> Stream.empty();
        };
    }

    private static Stream<Event> measures(Dossier dossier, Happening.Reached reached) {
        Instant at = reached.at();
        LocalDate on = dossier.zone().day(at);
        Stream<Event> imposed = dossier.decision(reached.number()).stream()
                .flatMap(decided -> of(decided.paper(), reached.receiver()))
                .map(one -> new Event.MeasureImposed(on, at, one.summons(), one.measure()));
        Stream<Event> lifted = dossier.cancellation(reached.number()).stream()
                .flatMap(cancelled -> of(cancelled.paper(), reached.receiver()))
                .map(one -> new Event.MeasureLifted(on, at, one.summons(), one.measure()));
        return Stream.concat(imposed, lifted);
    }

    private record One(SummonsId summons, Measure measure) {}

    private static Stream<One> of(Paper paper, Receiver receiver) {
        return paper.at(receiver).stream().map(measure -> new One(paper.summons(), measure));
    }
}
