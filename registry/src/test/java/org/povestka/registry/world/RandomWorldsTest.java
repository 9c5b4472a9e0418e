package org.povestka.registry.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.povestka.law.Law;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.DayState;
import org.povestka.law.explain.MeasureAnswer;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.deed.Channel;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Desk;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.deed.Role;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.fault.Target;
import org.povestka.registry.feed.Course;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Facts;
import org.povestka.registry.machine.Replica;
import org.povestka.registry.moment.Hours;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.person.Topic;
import org.povestka.registry.receiver.Receiver;

import static org.assertj.core.api.Assertions.assertThat;

/// What holds of every world, tried on worlds that seeds draw; a failure names the seed.
class RandomWorldsTest {

    private static final Instant START = Instant.parse("2025-07-01T09:00:00Z");
    private static final Settings USUAL =
            Settings.USUAL.withoutPaperIn(Set.of(new Region("RU-SAK")));

    /// Twelve people of whom as much is said as of a thousand.
    private static final Course FED = new Course.Usual(START, 7, 100);

    private static final int PEOPLE = 12;
    private static final int TURNS = 40;
    private static final int SEEDS = 60;
    private static final int SEEDS_WITH_FAULTS = 10;
    private static final int SEEDS_WITH_FEEDS = 3;
    private static final int SEEDS_AGAINST_LAW = 15;
    private static final int MOST_HOURS = 120;

    /// A deed after some hours.
    private record Move(int hours, Deed deed) {}

    @Test
    void a_clock_moved_in_one_step_or_in_many_makes_the_same_world() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Move> moves = moves(seed);
            World one = played(moves, 1).world();
            World many = played(moves, 9).world();
            assertThat(many).as("seed " + seed).isEqualTo(one);
        }
    }

    @Test
    void with_faults_switched_on_and_off_it_is_the_same_world_too() {
        int struck = 0;
        for (int seed = 0; seed < SEEDS_WITH_FAULTS; seed++) {
            List<Move> moves = faulty(seed);
            Live one = played(moves, 1);
            assertThat(played(moves, 9).world()).as("seed " + seed).isEqualTo(one.world());
            assertThat(World.replay(one.happened())).as("seed " + seed).isEqualTo(one.world());
            struck += (int) one.happened().stream()
                    .filter(Happening.Struck.class::isInstance)
                    .count();
        }
        assertThat(struck).as("faults that struck").isGreaterThan(40);
    }

    @Test
    void with_feeds_that_come_by_themselves_and_faults_it_is_the_same_world_too() {
        int fed = 0;
        for (int seed = 0; seed < SEEDS_WITH_FEEDS; seed++) {
            List<Move> moves = faulty(seed);
            Live one = played(USUAL.with(FED), moves, 1);
            World many = played(USUAL.with(FED), moves, 9).world();
            assertThat(many).as("seed " + seed).isEqualTo(one.world());
            assertThat(World.replay(one.happened())).as("seed " + seed).isEqualTo(one.world());
            fed += one.world().intake().batches().size();
        }
        assertThat(fed).as("batches that came").isGreaterThan(100);
    }

    @Test
    void a_replayed_world_is_the_world_that_lived() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Live live = played(moves(seed), 1);
            assertThat(World.replay(live.happened())).as("seed " + seed).isEqualTo(live.world());
        }
    }

    @Test
    void with_faults_off_no_receiver_shows_what_the_law_forbids_under_every_reading() {
        int shown = 0;
        for (int seed = 0; seed < SEEDS_AGAINST_LAW; seed++) {
            for (Dossier dossier : played(moves(seed), 1).world().people().values()) {
                shown += againstLaw("seed " + seed + ", " + dossier.id(), dossier);
            }
        }
        assertThat(shown).as("measures that stood").isGreaterThan(100);
    }

    @Test
    void with_faults_off_no_receiver_lacks_for_a_day_what_every_reading_demands() {
        int demanded = 0;
        for (int seed = 0; seed < SEEDS_AGAINST_LAW; seed++) {
            Live live = new Live(USUAL);
            for (Move move : moves(seed)) {
                live.does(new Deed.MoveClock(Hours.after(live.world().now(), move.hours())));
                live.does(move.deed());
                Dossier dossier = live.of(((Deed.OfPerson) move.deed()).person());
                demanded += lacking(
                        "seed " + seed + ", " + dossier.id(),
                        dossier,
                        live.world().now());
            }
        }
        assertThat(demanded).as("measures that were demanded").isGreaterThan(100);
    }

    /// Looks for what has been demanded since yesterday; returns how much that was.
    private static int lacking(String who, Dossier dossier, Instant now) {
        LocalDate today = dossier.zone().day(now);
        int demanded = 0;
        for (Measure measure : Measure.values()) {
            if (under(dossier, measure, today) == DayState.YES
                    && under(dossier, measure, today.minusDays(1)) == DayState.YES) {
                demanded++;
                assertThat(Replica.of(dossier, Receiver.of(measure)).barring(measure))
                        .as(who + ": " + measure + " on " + today)
                        .isPresent();
            }
        }
        return demanded;
    }

    /// Holds every state that a receiver was in against the law as it could be known then;
    /// returns how many measures stood.
    private static int againstLaw(String who, Dossier whole) {
        int shown = 0;
        Dossier then = Dossier.of(whole.enrolled());
        for (Happening.OfPerson happening :
                whole.happenings().subList(1, whole.happenings().size())) {
            then = then.after(happening);
            if (happening instanceof Happening.Reached reached) {
                LocalDate day = then.zone().day(reached.at());
                for (Measure measure : Replica.of(then, reached.receiver()).measures()) {
                    shown++;
                    assertThat(under(then, measure, day))
                            .as(who + ": " + measure + " on " + day)
                            .isNotEqualTo(DayState.NO);
                }
            }
        }
        return shown;
    }

    /// Whether a measure may stand on a day, over all summonses and readings; days of lifting
    /// are days on which it may.
    private static DayState under(Dossier dossier, Measure measure, LocalDate day) {
        DayState state = DayState.NO;
        for (SummonsAnswer summons :
                Law.IN_FORCE.explain(Facts.withMachinery(dossier), List.of(day)).summonses()) {
            for (MeasureAnswer one : summons.measures()) {
                Answer answer = one.answer();
                if (one.measure() == measure && answer.on(day) != DayState.NO) {
                    state = answer.on(day);
                }
            }
        }
        return state;
    }

    private static List<Move> moves(int seed) {
        Random chance = new Random(seed);
        List<Move> moves = new ArrayList<>();
        LocalDate day = LocalDate.of(2025, 7, 1);
        for (int turn = 0; turn < TURNS; turn++) {
            int hours = chance.nextInt(MOST_HOURS);
            day = day.plusDays(hours / 24);
            moves.add(new Move(hours, deed(chance, day)));
        }
        return moves;
    }

    /// The same moves with a switch thrown before each second one.
    private static List<Move> faulty(int seed) {
        Random chance = new Random(seed);
        List<Move> faulty = new ArrayList<>();
        for (Move move : moves(seed)) {
            if (chance.nextBoolean()) {
                faulty.add(new Move(chance.nextInt(3), switching(chance)));
            }
            faulty.add(move);
        }
        return faulty;
    }

    private static Deed switching(Random chance) {
        Fault fault = List.of(Fault.values()).get(chance.nextInt(Fault.values().length));
        int percent = List.of(0, 30, 100).get(chance.nextInt(3));
        Target target = switch (chance.nextInt(4)) {
            case 0 -> new Target.OnePerson(new PersonId(1 + chance.nextInt(PEOPLE)));
            case 1 -> new Target.OneRegion(new Region("RU-SAK"));
            case 2 -> new Target.OneReceiver(List.of(Receiver.values()).get(chance.nextInt(6)));
            default -> new Target.Everybody();
        };
        return new Deed.Switch(fault, new Dose(percent, target, chance.nextInt(5)));
    }

    private static Deed deed(Random chance, LocalDate about) {
        PersonId person = new PersonId(1 + chance.nextInt(PEOPLE));
        SummonsId summons = new SummonsId(person.digits() + "-s" + (1 + chance.nextInt(2)));
        return switch (chance.nextInt(11)) {
            case 0, 1, 2, 3 ->
                new Deed.Summon(
                        person,
                        Reason.DRAFT_BOARD,
                        about.plusDays(3 + chance.nextInt(20)),
                        List.of(Channel.values()).get(chance.nextInt(4)));
            case 4 -> new Deed.RecordAppearance(person, summons);
            case 5 -> new Deed.AcceptExcuse(person, summons, about.plusDays(chance.nextInt(30)));
            case 6 -> new Deed.SetAside(person, summons);
            case 7 -> new Deed.CheckPassport(person);
            case 8 -> new Deed.HandOver(person, summons);
            case 9 -> new Deed.RecordRefusal(person, summons);
            default -> new Deed.Open(person, summons);
        };
    }

    private static Live played(List<Move> moves, int steps) {
        return played(USUAL, moves, steps);
    }

    private static Live played(Settings settings, List<Move> moves, int steps) {
        Live live = new Live(settings);
        for (Move move : moves) {
            Instant first = live.world().now();
            for (int step = 1; step <= steps; step++) {
                live.does(new Deed.MoveClock(
                        step == steps
                                ? Hours.after(first, move.hours())
                                : Hours.after(first, move.hours() * step / steps)));
            }
            live.does(move.deed());
        }
        live.does(new Deed.MoveClock(Hours.after(live.world().now(), 24 * 60)));
        return live;
    }

    /// A town that lives.
    private static final class Live {
        private final List<Happening> happened = new ArrayList<>();
        private World world;

        private Live(Settings settings) {
            Happening.Began began = new Happening.Began(START, settings);
            happened.add(began);
            world = World.of(began);
            add(Played.town(PEOPLE, START));
            for (int number = 1; number <= PEOPLE; number++) {
                Topic topic = number % 2 == 0 ? Topic.ADDRESS : Topic.WORK;
                does(new Deed.Supply(
                        new PersonId(number),
                        new Datum(topic, "где-то", Supplier.TAX, LocalDate.of(2025, 1, 1))));
            }
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

        private World world() {
            return world;
        }

        private Dossier of(PersonId id) {
            return world.find(id).orElseThrow();
        }

        private List<Happening> happened() {
            return List.copyOf(happened);
        }
    }
}
