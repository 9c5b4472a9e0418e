package org.povestka.store.world;

import java.time.Instant;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.happening.DeliveryStep;
import org.povestka.registry.happening.Ending;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Notice;
import org.povestka.registry.happening.Reply;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Profile;
import org.povestka.registry.receiver.Receiver;
import org.povestka.store.Line;

/// Lines of a journal as happenings.
public final class RowReader {

    private final Instant at;
    private final Kind kind;
    private final Fields body;

    private RowReader(Row row) {
        this.at = row.at();
        this.kind = row.kind();
        this.body = row.body();
    }

    /// The happening of a line.
    ///
    /// @param line the line
    /// @return what happened
    /// @throws IllegalArgumentException if the line is none of ours
    public static Happening happening(Line line) {
        return happening(Row.of(line));
    }

    /// The happening of a line that is taken apart.
    static Happening happening(Row row) {
        return new RowReader(row).happening();
    }

    private Happening happening() {
        return switch (kind) {
            case BEGAN -> new Happening.Began(at, SettingsFields.settings(body));
            case CLOCK_MOVED -> new Happening.ClockMoved(at);
            case ENROLLED -> new Happening.Enrolled(at, person(), profile());
            case SUPPLIED ->
                new Happening.Supplied(
                        at, person(), FeedFields.datum(body), FeedFields.route(body));
            case NOTIFIED -> new Happening.Notified(at, person(), notice(), body.text("about"));
            case REACHED -> new Happening.Reached(at, person(), receiver(), number());
            case LET_THROUGH -> new Happening.LetThrough(at, person());
            case TURNED_BACK -> new Happening.TurnedBack(at, person(), number());
            case EXPLAINED -> new Happening.Explained(at, person(), number());
            case NOTICE_HANDED_OVER -> new Happening.NoticeHandedOver(at, person(), number());
            case ASKED_FOR -> new Happening.AskedFor(at, person(), measure(), number());
            case SWITCHED ->
                new Happening.Switched(at, FaultFields.fault(body), FaultFields.dose(body));
            case STRUCK -> new Happening.Struck(at, person(), FaultFields.hit(body));
            case PETITIONED -> new Happening.Petitioned(at, person(), PetitionFields.read(body));
            case ANSWERED ->
                new Happening.Answered(at, person(), PetitionFields.read(body), reply());
            case LOOKED ->
                new Happening.Looked(at, person(), body.text("role"), body.text("account"));
            case SEEN_AT_BORDER -> seen();
            case HANDED_IN, REPEATED, LAID_ASIDE, ASSIGNED, DROPPED ->
                FeedFields.happening(new Row(at, kind, body));
            case PLACED,
                    DELIVERY,
                    OPENED,
                    COUNTED_SERVED,
                    MISSED,
                    DECIDED,
                    CANCELLED,
                    APPEARED,
                    EXCUSED,
                    RECALLED,
                    SET_ASIDE -> ofSummons();
        };
    }

    private Happening ofSummons() {
        return switch (kind) {
            case PLACED ->
                new Happening.Placed(at, person(), summons(), reason(), body.day("appear"));
            case DELIVERY -> new Happening.Delivery(at, person(), summons(), step());
            case OPENED -> new Happening.Opened(at, person(), summons());
            case COUNTED_SERVED -> new Happening.CountedServed(at, person(), summons());
            case MISSED -> new Happening.Missed(at, person(), summons());
            case DECIDED -> new Happening.Decided(at, person(), PaperFields.read(body));
            case CANCELLED -> cancelled();
            case APPEARED -> new Happening.Appeared(at, person(), summons());
            case EXCUSED -> new Happening.Excused(at, person(), summons(), body.day("last"));
            case RECALLED -> new Happening.Recalled(at, person(), summons());
            case SET_ASIDE -> new Happening.SetAside(at, person(), summons());
            case BEGAN,
                    CLOCK_MOVED,
                    ENROLLED,
                    SUPPLIED,
                    NOTIFIED,
                    REACHED,
                    LET_THROUGH,
                    TURNED_BACK,
                    EXPLAINED,
                    NOTICE_HANDED_OVER,
                    ASKED_FOR,
                    SWITCHED,
                    STRUCK,
                    PETITIONED,
                    ANSWERED,
                    LOOKED,
                    SEEN_AT_BORDER,
                    HANDED_IN,
                    REPEATED,
                    LAID_ASIDE,
                    ASSIGNED,
                    DROPPED -> throw new IllegalStateException(kind + " is of no summons");
        };
    }

    private Happening seen() {
        return new Happening.SeenAtBorder(
                at,
                person(),
                body.list("summonses").stream().map(SummonsId::new).toList(),
                body.list("decisions"));
    }

    private Happening cancelled() {
        return new Happening.Cancelled(
                at, person(), PaperFields.read(body), body.text("cancelled"), ending());
    }

    private DeliveryStep step() {
        return body.one("step", DeliveryStep.values(), DeliveryStep::word);
    }

    private PersonId person() {
        return FaultFields.person(body.text("person"));
    }

    private Profile profile() {
        return new Profile(
                body.text("name"),
                body.day("born"),
                body.one("category", Category.values(), Category::word),
                body.one("account", Account.values(), RowWriter::word),
                new Region(body.text("region")));
    }

    private Reply reply() {
        return body.one("reply", Reply.values(), Reply::word);
    }

    private SummonsId summons() {
        return new SummonsId(body.text("summons"));
    }

    private String number() {
        return body.text("number");
    }

    private Reason reason() {
        return body.one("reason", Reason.values(), Reason::word);
    }

    private Measure measure() {
        return body.one("measure", Measure.values(), Measure::word);
    }

    private Receiver receiver() {
        return body.one("receiver", Receiver.values(), Receiver::word);
    }

    private Notice notice() {
        return body.one("notice", Notice.values(), Notice::word);
    }

    private Ending ending() {
        return body.one("ending", Ending.values(), Ending::word);
    }
}
