package org.povestka.store.world;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Desk;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.deed.Role;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.fault.Target;
import org.povestka.registry.feed.BatchId;
import org.povestka.registry.feed.Course;
import org.povestka.registry.feed.Delivery;
import org.povestka.registry.feed.Line;
import org.povestka.registry.feed.LineId;
import org.povestka.registry.feed.Whom;
import org.povestka.registry.happening.BorderAccess;
import org.povestka.registry.happening.Excuse;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Petition;
import org.povestka.registry.happening.Reply;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.happening.Waves;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.Identifier;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Profile;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.person.Topic;
import org.povestka.registry.receiver.Receiver;
import org.povestka.registry.world.World;
import org.povestka.store.Journal;
import org.povestka.store.Place;
import org.povestka.store.Verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReplayTest {

    private static final Instant START = Instant.parse("2025-07-01T09:00:00Z");

    private static final Waves WAVES = Waves.of(
            List.of(new Region("RU-SAK"), new Region("RU-KGD")), 1, LocalDate.of(2025, 7, 20));
    private static final PersonId ONE = new PersonId(1);
    private static final PersonId TWO = new PersonId(2);

    @TempDir
    private Path folder;

    @Test
    void every_kind_of_happening_is_read_back_as_it_was_written() {
        Set<String> kinds = new TreeSet<>();
        for (Happening happening : lived()) {
            org.povestka.store.Line line = RowWriter.line(happening);
            kinds.add(line.kind());
            assertThat(RowReader.happening(line)).isEqualTo(happening);
        }
        Set<String> all = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            all.add(kind.word());
        }
        assertThat(kinds).isEqualTo(all);
    }

    @Test
    void the_world_of_a_journal_is_the_world_that_lived() {
        List<Happening> lived = lived();
        Replay.Found found =
                Replay.of(written(lived.stream().map(RowWriter::line).toList()));
        assertThat(found.result()).isInstanceOf(Verification.Result.Whole.class);
        assertThat(found.world()).containsExactly(World.replay(lived));
    }

    @Test
    void an_empty_journal_holds_no_world() {
        Replay.Found found = Replay.of(written(List.of()));
        assertThat(found.world()).isEmpty();
    }

    @Test
    void what_cannot_have_happened_is_found_at_its_row() {
        List<org.povestka.store.Line> lines = new ArrayList<>();
        lived().subList(0, 5).forEach(happening -> lines.add(RowWriter.line(happening)));
        lines.add(new org.povestka.store.Line(
                START, "missed", "{\"person\":\"PV-000099-0\",\"summons\":\"s1\"}"));
        assertThat(Replay.of(written(lines)).result())
                .isInstanceOfSatisfying(Verification.Result.Broken.class, broken -> {
                    assertThat(broken.number()).isEqualTo(6);
                    assertThat(broken.kind()).isEqualTo(Verification.Kind.IMPOSSIBLE);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "melted      | {}",
                "appeared    | []",
                "appeared    | {\"person\":\"PV-000001-1\"}",
                "appeared    | {\"person\":\"PV-000001-2\",\"summons\":\"s1\"}",
                "supplied    | {\"person\":\"PV-000001-1\",\"topic\":\"weather\"}",
                "excused     | {\"person\":\"PV-000001-1\",\"summons\":\"s1\",\"last\":\"soon\"}",
                "switched    | {\"fault\":\"F-99\"}",
                "switched    | {\"fault\":\"F-12\",\"percent\":\"5\",\"seed\":\"1\",\"whom\":\"us\"}",
                "handed-in   | {\"supplier\":\"tax\",\"batch\":\"a/b\",\"lines\":\"3\"}",
                "handed-in   | {\"supplier\":\"tax\",\"batch\":\"7\",\"lines\":\"many\"}",
                "dropped     | {\"supplier\":\"tax\",\"batch\":\"7\",\"line\":\"0\"}",
                "began       | {\"law\":\"E2\",\"followed\":\"\",\"feeds-since\":\"now\"}",
                "began       | {\"law\":\"E2\",\"followed\":\"\",\"waves\":\"RU-SAK\"}",
                "began       | {\"law\":\"E9\",\"followed\":\"\"}",
                "began       | {\"law\":\"E2\",\"followed\":\"Q1=D\"}",
                "clock-moved | {\"to\":7}"
            })
    void a_line_that_is_none_of_ours_is_refused(String kind, String body) {
        assertThatThrownBy(
                        () -> RowReader.happening(new org.povestka.store.Line(START, kind, body)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Place written(List<org.povestka.store.Line> lines) {
        Place place = Place.of(folder.resolve("world.db").toString());
        try (Journal journal = Journal.open(place)) {
            if (!lines.isEmpty()) {
                journal.append(lines);
            }
        }
        return place;
    }

    /// A short life in which everything happens at least once.
    private static List<Happening> lived() {
        Lived lived = new Lived();
        PersonId one = ONE;
        lived.does(new Deed.CheckPassport(TWO));
        lived.does(new Deed.Summon(one, Reason.DRAFT_BOARD, LocalDate.of(2025, 7, 21)));
        lived.does(new Deed.CheckPassport(one));
        lived.clock("2025-07-10T06:40:00Z");
        lived.does(new Deed.Open(one, new SummonsId(one.digits() + "-s1")));
        lived.does(new Deed.CheckPassport(one));
        lived.does(new Deed.Explain(one));
        lived.does(new Deed.HandOverNotice(one));
        lived.clock("2025-08-20T06:40:00Z");
        lived.does(new Deed.Ask(one, Measure.CREDIT));
        lived.does(new Deed.AcceptExcuse(
                one, new SummonsId(one.digits() + "-s1"), LocalDate.of(2025, 9, 1)));
        lived.does(new Deed.RecordAppearance(one, new SummonsId(one.digits() + "-s1")));
        PersonId two = TWO;
        lived.does(new Deed.Summon(two, Reason.CLARIFY_DATA, LocalDate.of(2025, 8, 30)));
        lived.does(new Deed.Recall(two, new SummonsId(two.digits() + "-s1")));
        lived.does(new Deed.SetAside(two, new SummonsId(two.digits() + "-s1")));
        switchFaults(lived);
        String about = TWO.digits() + "-s1";
        lived.does(new Deed.Petitioning(TWO, new Petition(Petition.Kind.CLAIM, about, "")));
        lived.does(new Deed.Answer(TWO, Petition.Kind.CLAIM, about, Reply.REFUSED));
        Excuse illness = new Excuse(Excuse.Ground.ILLNESS, true);
        lived.does(new Deed.Petitioning(
                TWO,
                new Petition(Petition.Kind.EXCUSE, about, "2025-12-01", Optional.of(illness))));
        handIn(lived);
        lived.clock("2025-10-01T00:00:00Z");
        lived.add(List.of(new Happening.Looked(lived.world.now(), ONE, "clerk", "desk-2")));
        return List.copyOf(lived.happened);
    }

    /// Lines that are taken, repeated and doubtful, and decisions about these.
    private static void handIn(Lived lived) {
        BatchId batch = new BatchId(Supplier.TAX, "2025-27");
        List<Line> lines = new ArrayList<>();
        for (int given = 0; given < 4; given++) {
            List<Identifier> identifiers = Stream.of(Identifier.Kind.values())
                    .limit(given)
                    .map(kind -> new Identifier(kind, ONE))
                    .toList();
            LocalDate day = LocalDate.of(2025, 6, 9 - given);
            lines.add(new Line(
                    new Whom(identifiers, "Тихон \"В.\"", List.of(day)),
                    new Datum(Topic.TAX, "вычет", Supplier.TAX, day)));
        }
        lived.does(new Deed.HandIn(new Delivery(batch, lines)));
        lived.does(new Deed.HandIn(new Delivery(batch, lines)));
        lived.does(new Deed.Assign(new LineId(batch, 1), TWO));
        lived.does(new Deed.Drop(new LineId(batch, 2)));
    }

    /// Every kind of target, and one fault that strikes at a receiver.
    private static void switchFaults(Lived lived) {
        lived.does(new Deed.Switch(
                Fault.LIFTING_LOST, new Dose(100, new Target.OneReceiver(Receiver.BORDER), 1)));
        lived.does(new Deed.Switch(Fault.NAMESAKE, new Dose(100, new Target.OnePerson(ONE), 1)));
        lived.does(new Deed.Switch(
                Fault.NOTICE_LOST, new Dose(30, new Target.OneRegion(new Region("RU-SAK")), 7)));
        lived.does(new Deed.Switch(Fault.NOTICE_LOST, Dose.OFF));
        lived.does(new Deed.Summon(TWO, Reason.CLARIFY_DATA, LocalDate.of(2025, 9, 15)));
        lived.does(new Deed.Recall(TWO, new SummonsId(TWO.digits() + "-s2")));
    }

    private static final class Lived {
        private final List<Happening> happened = new ArrayList<>();
        private World world;

        private Lived() {
            Happening.Began began = new Happening.Began(
                    START,
                    Settings.USUAL
                            .with(WAVES)
                            .with(new Course.Usual(START, 3, 100))
                            .with(BorderAccess.RECORDS));
            happened.add(began);
            world = World.of(began);
            add(List.of(enrolled(ONE), enrolled(TWO)));
            does(new Deed.Supply(
                    ONE,
                    new Datum(
                            Topic.ADDRESS,
                            "Заречная ул., д. 7, «дом\\двор»",
                            Supplier.INTERIOR,
                            LocalDate.of(2024, 2, 1))));
        }

        private static Happening enrolled(PersonId id) {
            Profile profile = new Profile(
                    "Тихон В.",
                    LocalDate.of(2003, 5, 14),
                    Category.CONSCRIPT,
                    Account.HELD,
                    new Region("RU-MOW"));
            return new Happening.Enrolled(START, id, profile);
        }

        private void clock(String moment) {
            does(new Deed.MoveClock(Instant.parse(moment)));
        }

        private void does(Deed deed) {
            if (new Desk(world).does(Role.TRAINER, deed) instanceof Outcome.Done done) {
                add(done.happenings());
            }
        }

        private void add(List<Happening> more) {
            happened.addAll(more);
            world = world.after(more);
        }
    }
}
