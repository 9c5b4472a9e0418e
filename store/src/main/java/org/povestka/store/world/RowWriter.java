package org.povestka.store.world;

import java.util.stream.Collectors;
import org.povestka.law.history.Account;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.OfFeed;
import org.povestka.registry.person.Profile;
import org.povestka.store.Line;

/// Happenings as lines of a journal.
public final class RowWriter {

    private RowWriter() {}

    /// A happening as a line.
    ///
    /// @param happening what happened
    /// @return the line
    public static Line line(Happening happening) {
        return row(happening).line();
    }

    /// A happening taken apart.
    static Row row(Happening happening) {
        return switch (happening) {
            case Happening.Began began ->
                row(began, Kind.BEGAN, SettingsFields.of(began.settings()));
            case Happening.ClockMoved moved -> row(moved, Kind.CLOCK_MOVED, new Fields());
            case Happening.Switched one ->
                row(one, Kind.SWITCHED, FaultFields.dose(one.fault(), one.dose()));
            case OfFeed one -> FeedFields.row(one);
            case Happening.OfPerson one -> ofPerson(one);
        };
    }

    private static Row ofPerson(Happening.OfPerson happening) {
        Fields body = new Fields().with("person", happening.person().toString());
        return switch (happening) {
            case Happening.Enrolled one -> row(one, Kind.ENROLLED, profile(body, one.profile()));
            case Happening.Supplied one -> row(one, Kind.SUPPLIED, FeedFields.supplied(body, one));
            case Happening.Notified one ->
                row(
                        one,
                        Kind.NOTIFIED,
                        body.with("notice", one.notice().word()).with("about", one.about()));
            case Happening.Reached one ->
                row(
                        one,
                        Kind.REACHED,
                        body.with("receiver", one.receiver().word()).with("number", one.number()));
            case Happening.LetThrough one -> row(one, Kind.LET_THROUGH, body);
            case Happening.TurnedBack one ->
                row(one, Kind.TURNED_BACK, body.with("number", one.number()));
            case Happening.Explained one ->
                row(one, Kind.EXPLAINED, body.with("number", one.number()));
            case Happening.NoticeHandedOver one ->
                row(one, Kind.NOTICE_HANDED_OVER, body.with("number", one.number()));
            case Happening.AskedFor one ->
                row(
                        one,
                        Kind.ASKED_FOR,
                        body.with("measure", one.measure().word()).with("number", one.number()));
            case Happening.Struck one -> row(one, Kind.STRUCK, FaultFields.hit(body, one.hit()));
            case Happening.Petitioned one ->
                row(one, Kind.PETITIONED, PetitionFields.write(body, one.petition()));
            case Happening.Answered one -> row(one, Kind.ANSWERED, answer(body, one));
            case Happening.Looked one -> row(one, Kind.LOOKED, look(body, one));
            case Happening.SeenAtBorder one -> row(one, Kind.SEEN_AT_BORDER, seen(body, one));
            case Happening.OfSummons one -> ofSummons(one, body);
        };
    }

    private static Row ofSummons(Happening.OfSummons happening, Fields body) {
        body.with("summons", happening.summons().name());
        return switch (happening) {
            case Happening.Placed one ->
                row(
                        one,
                        Kind.PLACED,
                        body.with("reason", one.reason().word())
                                .with("appear", one.appearOn().toString()));
            case Happening.Delivery one ->
                row(one, Kind.DELIVERY, body.with("step", one.step().word()));
            case Happening.Opened one -> row(one, Kind.OPENED, body);
            case Happening.CountedServed one -> row(one, Kind.COUNTED_SERVED, body);
            case Happening.Missed one -> row(one, Kind.MISSED, body);
            case Happening.Decided one ->
                row(one, Kind.DECIDED, PaperFields.write(body, one.paper()));
            case Happening.Cancelled one ->
                row(
                        one,
                        Kind.CANCELLED,
                        PaperFields.write(body, one.paper())
                                .with("cancelled", one.cancelled())
                                .with("ending", one.ending().word()));
            case Happening.Appeared one -> row(one, Kind.APPEARED, body);
            case Happening.Excused one ->
                row(one, Kind.EXCUSED, body.with("last", one.last().toString()));
            case Happening.Recalled one -> row(one, Kind.RECALLED, body);
            case Happening.SetAside one -> row(one, Kind.SET_ASIDE, body);
        };
    }

    /// A row of a kind.
    static Row row(Happening happening, Kind kind, Fields body) {
        return new Row(happening.at(), kind, body);
    }

    private static Fields profile(Fields body, Profile profile) {
        return body.with("name", profile.name())
                .with("born", profile.born().toString())
                .with("category", profile.category().word())
                .with("account", word(profile.account()))
                .with("region", profile.region().code());
    }

    /// The word for an account in the journal.
    static String word(Account account) {
        return switch (account) {
            case HELD -> "held";
            case NONE -> "none";
            case NOT_SAID -> "not-said";
        };
    }

    private static Fields answer(Fields body, Happening.Answered one) {
        return PetitionFields.write(body, one.petition())
                .with("reply", one.reply().word());
    }

    private static Fields seen(Fields body, Happening.SeenAtBorder one) {
        return body.with(
                        "summonses",
                        one.summonses().stream()
                                .map(SummonsId::name)
                                .collect(Collectors.joining(",")))
                .with("decisions", String.join(",", one.decisions()));
    }

    private static Fields look(Fields body, Happening.Looked one) {
        return body.with("role", one.role()).with("account", one.account());
    }
}
