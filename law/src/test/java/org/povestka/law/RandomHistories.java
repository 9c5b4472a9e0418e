package org.povestka.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.povestka.law.history.Account;
import org.povestka.law.history.Birth;
import org.povestka.law.history.Category;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Person;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.history.Suit;
import org.povestka.law.history.SummonsId;

/// Lives that nobody lived, drawn from a seed: the same seed, the same history.
///
/// A property that fails is told with its seed and with the shortest history found by
/// dropping
/// facts under which it still fails.
public final class RandomHistories {

    private static final LocalDate FIRST_PLACING = LocalDate.of(2022, 10, 1);
    private static final int PLACING_DAYS = 1_600;

    private final SplittableRandom chance;
    private final List<Event> events = new ArrayList<>();

    private RandomHistories(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    /// The history of a seed: a person with one to three summonses.
    public static History of(long seed) {
        return new RandomHistories(seed).history(true);
    }

    /// The history of a seed with one summons.
    public static History ofOneSummons(long seed) {
        return new RandomHistories(seed).history(false);
    }

    /// Holds a property against the histories of so many seeds.
    public static void forAll(int seeds, Consumer<History> property) {
        forAll(seeds, RandomHistories::of, property);
    }

    /// Holds a property against the histories that so many seeds give.
    public static void forAll(
            int seeds, LongFunction<History> histories, Consumer<History> property) {
        for (long seed = 0; seed < seeds; seed++) {
            History history = histories.apply(seed);
            try {
                property.accept(history);
            } catch (AssertionError failed) {
                History shortest = shortest(history, property);
                throw new AssertionError(
                        "seed " + seed + ": " + shortest.person() + " " + shortest.events() + "\n"
                                + why(shortest, property),
                        failed);
            }
        }
    }

    private static History shortest(History failing, Consumer<History> property) {
        for (Event event : failing.events()) {
            History shorter = failing.without(event);
            if (fails(shorter, property)) {
                return shortest(shorter, property);
            }
        }
        return failing;
    }

    private static boolean fails(History history, Consumer<History> property) {
        return !why(history, property).isEmpty();
    }

    private static String why(History history, Consumer<History> property) {
        try {
            property.accept(history);
            return "";
        } catch (AssertionError failed) {
            return String.valueOf(failed.getMessage());
        }
    }

    private History history(boolean several) {
        int summonses = several && chance.nextInt(4) == 0 ? 2 + chance.nextInt(2) : 1;
        LocalDate first = FIRST_PLACING.plusDays(chance.nextInt(PLACING_DAYS));
        Person person = person(first);
        for (int i = 1; i <= summonses; i++) {
            addSummons(new SummonsId("s" + i), first.plusDays(chance.nextInt(i == 1 ? 1 : 60)));
        }
        addPersonal(first);
        return new History(person, events);
    }

    private Person person(LocalDate placedOn) {
        Category category = chance.nextInt(10) < 7 ? Category.CONSCRIPT : any(Category.values());
        Birth birth = new Birth.NotSaid();
        if (chance.nextInt(3) == 0) {
            int age = List.of(17, 18, 22, 26, 27, 29, 30, 31).get(chance.nextInt(8));
            birth = new Birth.On(placedOn.minusYears(age).plusDays(chance.nextInt(-2, 3)));
        }
        return new Person(
                category,
                birth,
                any(Account.values()),
                Region.NOT_SAID,
                any(DispatchGroup.values()));
    }

    private void addSummons(SummonsId id, LocalDate placedOn) {
        LocalDate appearOn = placedOn.plusDays(chance.nextInt(46));
        events.add(
                new Event.Placed(placedOn, recorded(placedOn), id, appearOn, any(Reason.values())));
        int facts = chance.nextInt(5);
        for (int i = 0; i < facts; i++) {
            addFact(id, placedOn, chance.nextInt(11));
        }
    }

    private void addFact(SummonsId id, LocalDate placedOn, int kind) {
        LocalDate soon = placedOn.plusDays(chance.nextInt(-3, 12));
        LocalDate later = placedOn.plusDays(chance.nextInt(75));
        Measure measure = any(Measure.values());
        events.add(
                switch (kind) {
                    case 0 -> new Event.SentToEmployer(soon, recorded(soon), id);
                    case 1 -> new Event.HandedOver(soon, recorded(soon), id);
                    case 2 -> new Event.Refused(soon, recorded(soon), id);
                    case 3 -> new Event.MailDelivered(soon, recorded(soon), id);
                    case 4, 5 -> new Event.Appeared(later, recorded(later), id);
                    case 6 -> excused(id, later);
                    case 7 -> new Event.Recalled(later, recorded(later), id);
                    case 8 -> new Event.SetAside(later, recorded(later), id);
                    case 9 -> new Event.MeasureImposed(later, recorded(later), id, measure);
                    default -> new Event.MeasureLifted(later, recorded(later), id, measure);
                });
    }

    private Event excused(SummonsId id, LocalDate on) {
        LocalDate until = on.plusDays(chance.nextInt(20));
        LocalDate accepted = on.plusDays(chance.nextInt(30));
        return new Event.Excused(on, recorded(accepted), id, until, accepted);
    }

    private void addPersonal(LocalDate first) {
        LocalDate day = first.plusDays(chance.nextInt(90));
        switch (chance.nextInt(8)) {
            case 0 -> events.add(new Event.Learned(day, recorded(day)));
            case 1 -> events.add(new Event.SuitFiled(day, recorded(day), any(Suit.values())));
            case 2 -> events.add(new Event.DraftDecision(day, recorded(day)));
            case 3 -> events.add(new Event.BorderAttempt(day, recorded(day)));
            default -> {}
        }
    }

    /// Some moment of that day or of the next days, never the same twice.
    private Instant recorded(LocalDate on) {
        return Facts.recorded(on).plusMillis(chance.nextInt(400_000_000));
    }

    private <T> T any(T[] values) {
        return values[chance.nextInt(values.length)];
    }
}
