package org.povestka.server.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.deed.Channel;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.happening.Excuse;
import org.povestka.registry.happening.Petition;
import org.povestka.registry.happening.Reply;
import org.povestka.registry.moment.Hours;
import org.povestka.registry.moment.Zone;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.person.Topic;
import org.povestka.registry.world.World;

/// Reads the fields of a form or of a JSON object as a deed.
public final class DeedReader {

    private static final int MOST_HOURS = 366 * 24;
    private static final PersonId NOBODY = new PersonId(1);

    /// What can be asked for; the word is the value of the field `deed`.
    private enum Kind {
        MOVE_CLOCK("move-clock"),
        SUPPLY("supply"),
        SUMMON("summon"),
        HAND_OVER_SUMMONS("hand-over-summons"),
        RECORD_REFUSAL("record-refusal"),
        OPEN("open"),
        RECORD_APPEARANCE("record-appearance"),
        ACCEPT_EXCUSE("accept-excuse"),
        RECALL("recall"),
        SET_ASIDE("set-aside"),
        CHECK_PASSPORT("check-passport"),
        EXPLAIN("explain"),
        HAND_OVER_NOTICE("hand-over-notice"),
        ASK("ask"),
        SWITCH_FAULT("switch-fault"),
        PETITION("petition"),
        ANSWER("answer"),
        HAND_IN("hand-in"),
        ASSIGN_LINE("assign-line"),
        DROP_LINE("drop-line");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        private String word() {
            return word;
        }
    }

    /// Whether papers lie with an excuse.
    private enum Papers {
        YES("yes"),
        NO("no");

        private final String word;

        Papers(String word) {
            this.word = word;
        }

        private String word() {
            return word;
        }
    }

    private final FieldReader fields;
    private final World world;

    private DeedReader(Map<String, String> fields, World world) {
        this.fields = new FieldReader(fields);
        this.world = world;
    }

    /// Reads a request.
    ///
    /// @param fields its fields
    /// @param world the world in which the deed is to be done
    /// @return the deed, or everything that is wrong
    public static Asked read(Map<String, String> fields, World world) {
        DeedReader reader = new DeedReader(fields, world);
        Kind kind = reader.fields.one("deed", Kind.values(), Kind::word);
        Deed deed = reader.deed(kind);
        List<Wrong> wrong = reader.fields.wrong();
        boolean unknown = wrong.stream().anyMatch(one -> one.field().equals("deed"));
        if (unknown) {
            return new Asked.Unreadable(wrong.subList(0, 1));
        }
        return wrong.isEmpty() ? new Asked.ForDeed(deed) : new Asked.Unreadable(wrong);
    }

    /// Reads a feed.
    ///
    /// @param feed the feed as it was sent
    /// @return the deed of handing it in, or everything that is wrong
    public static Asked read(JsonFeed feed) {
        return FeedReader.read(feed);
    }

    private Deed deed(Kind kind) {
        return switch (kind) {
            case MOVE_CLOCK -> new Deed.MoveClock(to());
            case SUPPLY -> new Deed.Supply(person(), datum());
            case SUMMON ->
                new Deed.Summon(
                        person(),
                        fields.one("reason", Reason.values(), Reason::word),
                        fields.day("appear"),
                        channel());
            case HAND_OVER_SUMMONS -> new Deed.HandOver(person(), summons());
            case RECORD_REFUSAL -> new Deed.RecordRefusal(person(), summons());
            case OPEN -> new Deed.Open(person(), summons());
            case RECORD_APPEARANCE -> new Deed.RecordAppearance(person(), summons());
            case ACCEPT_EXCUSE -> new Deed.AcceptExcuse(person(), summons(), fields.day("last"));
            case RECALL -> new Deed.Recall(person(), summons());
            case SET_ASIDE -> new Deed.SetAside(person(), summons());
            case CHECK_PASSPORT -> new Deed.CheckPassport(person());
            case EXPLAIN -> new Deed.Explain(person());
            case HAND_OVER_NOTICE -> new Deed.HandOverNotice(person());
            case ASK ->
                new Deed.Ask(person(), fields.one("measure", Measure.values(), Measure::word));
            case SWITCH_FAULT -> new DoseReader(fields).deed();
            case PETITION -> new Deed.Petitioning(person(), petition());
            case ANSWER ->
                new Deed.Answer(
                        person(),
                        fields.one("petition", Petition.Kind.values(), Petition.Kind::word),
                        fields.text("about"),
                        fields.one("reply", Reply.values(), Reply::word));
            case HAND_IN -> new FeedReader(fields).written();
            case ASSIGN_LINE -> new Deed.Assign(new FeedReader(fields).line(), person());
            case DROP_LINE -> new Deed.Drop(new FeedReader(fields).line());
        };
    }

    /// Some hours ahead, the next event, the morning of a day, or a moment.
    private Instant to() {
        if (fields.has("hours")) {
            return Hours.after(world.now(), fields.count("hours", MOST_HOURS));
        }
        if (fields.has("next")) {
            return world.nextStop().orElse(world.now());
        }
        return fields.moment("to")
                .orElseGet(() -> Zone.of(Region.NOT_SAID).start(fields.day("to")));
    }

    private Channel channel() {
        return fields.has("channel")
                ? fields.one("channel", Channel.values(), Channel::word)
                : Channel.ELECTRONIC;
    }

    private PersonId person() {
        String text = fields.text("person");
        return fields.orElse("person", PersonId.parse(text), "no-person", NOBODY);
    }

    private SummonsId summons() {
        String name = fields.text("summons");
        return new SummonsId(name.isEmpty() ? "none" : name);
    }

    /// An excuse needs its last day, a correction what should stand there; about another man's
    /// decision nothing more is said.
    private Petition petition() {
        Petition.Kind kind = fields.one("petition", Petition.Kind.values(), Petition.Kind::word);
        String about = fields.text("about");
        boolean topic = Stream.of(Topic.values()).anyMatch(one -> one.word().equals(about));
        String text = switch (kind) {
            case EXCUSE -> fields.day("last").toString();
            case CORRECTION -> topic ? fields.text("text") : "";
            case COMPLAINT, CLAIM, RELIEF -> "";
        };
        return new Petition(kind, about, text, excuse(kind));
    }

    private Optional<Excuse> excuse(Petition.Kind kind) {
        if (kind != Petition.Kind.EXCUSE || !fields.has("ground")) {
            return Optional.empty();
        }
        return Optional.of(new Excuse(
                fields.one("ground", Excuse.Ground.values(), Excuse.Ground::word),
                fields.one("papers", Papers.values(), Papers::word) == Papers.YES));
    }

    private Datum datum() {
        String value = fields.text("value");
        return new Datum(
                fields.one("topic", Topic.values(), Topic::word),
                value.isEmpty() ? "none" : value,
                fields.one("supplier", Supplier.values(), Supplier::word),
                fields.day("on"));
    }
}
