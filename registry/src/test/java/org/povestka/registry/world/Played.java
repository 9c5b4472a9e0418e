package org.povestka.registry.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.history.Region;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Desk;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.deed.Role;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Profile;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.person.Topic;

/// A world that a test plays in, with one man in it; moments are those of Moscow's clocks.
final class Played {

    static final PersonId TIKHON = new PersonId(731);

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final List<Happening> happened = new ArrayList<>();
    private World world;

    private Played(World world) {
        this.world = world;
    }

    static Played from(String moment) {
        return under(Settings.USUAL, Account.HELD, moment);
    }

    static Played under(Settings settings, Account account, String moment) {
        Happening.Began began = new Happening.Began(at(moment), settings);
        Played played = new Played(World.of(began));
        played.happened.add(began);
        played.add(List.of(new Happening.Enrolled(
                at(moment),
                TIKHON,
                new Profile(
                        "Тихон В.",
                        LocalDate.of(2003, 5, 14),
                        Category.CONSCRIPT,
                        account,
                        new Region("RU-MOW")))));
        return played;
    }

    /// A world whose offices send paper, and in which the man has an address and a place of work.
    static Played withPaper(String moment) {
        Played played = under(Settings.USUAL.withoutPaperIn(Set.of()), Account.HELD, moment);
        for (Topic topic : List.of(Topic.ADDRESS, Topic.WORK)) {
            played.does(new Deed.Supply(
                    TIKHON,
                    new Datum(topic, "Липовая ул.", Supplier.INTERIOR, LocalDate.of(2024, 2, 1))));
        }
        return played;
    }

    /// People of several regions, some without an account, some whom no summons binds.
    static List<Happening> town(int people, Instant at) {
        List<Happening> enrolled = new ArrayList<>();
        for (int number = 1; number <= people; number++) {
            enrolled.add(new Happening.Enrolled(
                    at,
                    new PersonId(number),
                    new Profile(
                            "Глеб О.",
                            LocalDate.of(1997 + number % 9, 6, number),
                            number % 5 == 0 ? Category.DEFERRED : Category.CONSCRIPT,
                            number % 4 == 0 ? Account.NONE : Account.HELD,
                            new Region(number % 3 == 0 ? "RU-SAK" : "RU-MOW"))));
        }
        return enrolled;
    }

    static Instant at(String moment) {
        return LocalDateTime.parse(moment, CLOCK).atZone(MOSCOW).toInstant();
    }

    /// Lets the trainer do it, who may do everything.
    Outcome does(Deed deed) {
        Outcome outcome = new Desk(world).does(Role.TRAINER, deed);
        if (outcome instanceof Outcome.Done done) {
            add(done.happenings());
        }
        return outcome;
    }

    Outcome clock(String moment) {
        return does(new Deed.MoveClock(at(moment)));
    }

    World world() {
        return world;
    }

    Dossier tikhon() {
        return world.find(TIKHON).orElseThrow();
    }

    /// Everything that happened, the beginning first.
    List<Happening> happened() {
        return List.copyOf(happened);
    }

    /// What happened to the man since a moment, one line each: `07-03 10:00 Reached BORDER`.
    List<String> lines(String since) {
        return tikhon().happenings().stream()
                .filter(happening -> !happening.at().isBefore(at(since)))
                .map(happening -> CLOCK.format(happening.at().atZone(MOSCOW)).substring(5) + " "
                        + said(happening))
                .toList();
    }

    private void add(List<Happening> more) {
        happened.addAll(more);
        world = world.after(more);
    }

    private static String said(Happening.OfPerson happening) {
        String kind = happening.getClass().getSimpleName();
        return switch (happening) {
            case Happening.Notified one -> kind + " " + one.notice() + " " + one.about();
            case Happening.Delivery one -> kind + " " + one.step();
            case Happening.Decided one ->
                kind + " " + one.paper().number() + " " + one.paper().measures();
            case Happening.Cancelled one ->
                kind + " " + one.cancelled() + " by " + one.paper().number() + " " + one.ending();
            case Happening.Reached one -> kind + " " + one.receiver() + " " + one.number();
            case Happening.SeenAtBorder one ->
                kind + " " + one.summonses().stream().map(SummonsId::name).toList() + " "
                        + one.decisions();
            case Happening.TurnedBack one -> kind + " " + one.number();
            case Happening.AskedFor one -> kind + " " + one.measure() + " " + one.number();
            default -> kind;
        };
    }
}
