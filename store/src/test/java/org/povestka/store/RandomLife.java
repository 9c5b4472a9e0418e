package org.povestka.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
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
import org.povestka.registry.feed.BatchId;
import org.povestka.registry.feed.Course;
import org.povestka.registry.feed.Delivery;
import org.povestka.registry.feed.LineId;
import org.povestka.registry.feed.Whom;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.happening.Waves;
import org.povestka.registry.moment.Hours;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.Identifier;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Profile;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.person.Topic;
import org.povestka.registry.world.World;
import org.povestka.store.world.RowWriter;

/// A world that a seed lives, with what happened in it.
final class RandomLife {

    private static final Instant START = Instant.parse("2025-07-01T09:00:00Z");
    private static final Waves WAVES = Waves.of(
            List.of(new Region("RU-MOW"), new Region("RU-SAK")), 1, LocalDate.of(2025, 7, 20));
    private static final int PEOPLE = 9;
    private static final int TURNS = 30;
    private static final int MOST_HOURS = 150;

    private final Random chance;
    private final List<Happening> happened = new ArrayList<>();
    private World world;

    private RandomLife(int seed) {
        this.chance = new Random(seed);
        Happening.Began began = new Happening.Began(
                START,
                Settings.USUAL
                        .withoutPaperIn(Set.of(new Region("RU-SAK")))
                        .with(WAVES)
                        .with(new Course.Usual(START, 3, 100)));
        this.world = World.of(began);
        happened.add(began);
        for (int number = 1; number <= PEOPLE; number++) {
            add(List.of(new Happening.Enrolled(START, new PersonId(number), profile(number))));
        }
    }

    static RandomLife of(int seed) {
        RandomLife life = new RandomLife(seed);
        for (int turn = 0; turn < TURNS; turn++) {
            life.does(new Deed.MoveClock(
                    Hours.after(life.world.now(), life.chance.nextInt(MOST_HOURS))));
            life.does(life.deed(new PersonId(1 + life.chance.nextInt(PEOPLE))));
        }
        return life;
    }

    World world() {
        return world;
    }

    int rows() {
        return happened.size();
    }

    /// The world after so many rows.
    World worldAfter(int rows) {
        return World.replay(happened.subList(0, rows));
    }

    List<Line> lines(int first, int end) {
        return happened.subList(first, end).stream().map(RowWriter::line).toList();
    }

    private static Profile profile(int number) {
        return new Profile(
                "Савва Ж.",
                LocalDate.of(1998 + number % 8, 3, number),
                number % 4 == 0 ? Category.EXEMPT : Category.CONSCRIPT,
                number % 3 == 0 ? Account.NONE : Account.HELD,
                new Region(number % 2 == 0 ? "RU-SAK" : "RU-MOW"));
    }

    private Deed deed(PersonId person) {
        LocalDate today = LocalDate.ofInstant(world.now(), ZoneOffset.UTC);
        SummonsId summons = new SummonsId(person.digits() + "-s1");
        return switch (chance.nextInt(11)) {
            case 0, 1, 2 ->
                new Deed.Summon(
                        person,
                        Reason.DRAFT_BOARD,
                        today.plusDays(9),
                        List.of(Channel.values()).get(chance.nextInt(4)));
            case 3 -> new Deed.RecordAppearance(person, summons);
            case 4 -> new Deed.Open(person, summons);
            case 5 -> new Deed.CheckPassport(person);
            case 6 ->
                new Deed.Supply(
                        person, new Datum(Topic.WORK, "мастерская", Supplier.EMPLOYER, today));
            case 7, 8 -> handingIn(person, today);
            case 9 ->
                world.intake().waiting().isEmpty()
                        ? handingIn(person, today)
                        : decision(world.intake().waiting().firstKey(), person);
            default -> {
                Fault fault = List.of(Fault.values()).get(chance.nextInt(Fault.values().length));
                yield new Deed.Switch(fault, new Dose(60, new Target.Everybody(), 3));
            }
        };
    }

    /// Three lines, with as many identifiers as chance has it.
    private Deed handingIn(PersonId person, LocalDate today) {
        List<org.povestka.registry.feed.Line> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<Identifier> identifiers = Stream.of(Identifier.Kind.values())
                    .limit(chance.nextInt(4))
                    .map(kind -> new Identifier(kind, person))
                    .toList();
            lines.add(new org.povestka.registry.feed.Line(
                    new Whom(identifiers, "Савва Ж.", List.of()),
                    new Datum(Topic.ADDRESS, "дом " + i, Supplier.INTERIOR, today.minusDays(i))));
        }
        String number = Integer.toString(chance.nextInt(5));
        return new Deed.HandIn(new Delivery(new BatchId(Supplier.INTERIOR, number), lines));
    }

    private Deed decision(LineId line, PersonId person) {
        return chance.nextBoolean() ? new Deed.Assign(line, person) : new Deed.Drop(line);
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
