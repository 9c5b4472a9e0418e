package org.povestka.registry.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.deed.Channel;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Desk;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.deed.Role;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.moment.Hours;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.person.Topic;

/// A town that a seed lives.
final class Live {

    static final Instant START = Instant.parse("2025-07-01T09:00:00Z");
    static final Settings USUAL = Settings.USUAL.withoutPaperIn(Set.of(new Region("RU-SAK")));
    static final int PEOPLE = 12;

    private static final int TURNS = 40;
    private static final int MOST_HOURS = 120;

    private final List<Happening> happened = new ArrayList<>();
    private World world;

    Live(Settings settings) {
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

    void does(Deed deed) {
        if (new Desk(world).does(Role.TRAINER, deed) instanceof Outcome.Done done) {
            add(done.happenings());
        }
    }

    private void add(List<Happening> more) {
        happened.addAll(more);
        world = world.after(more);
    }

    World world() {
        return world;
    }

    Dossier of(PersonId id) {
        return world.find(id).orElseThrow();
    }

    List<Happening> happened() {
        return List.copyOf(happened);
    }

    /// A deed after some hours.
    record Move(int hours, Deed deed) {}

    static List<Move> moves(int seed) {
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

    static Live played(Settings settings, List<Move> moves, int steps) {
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
}
