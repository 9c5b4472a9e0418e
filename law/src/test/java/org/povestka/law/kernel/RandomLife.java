package org.povestka.law.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.povestka.law.history.Account;
import org.povestka.law.history.Birth;
import org.povestka.law.history.Category;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Person;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.history.SummonsId;
import org.povestka.law.reform.Regime;
import org.povestka.law.rule.Liability;
import org.povestka.law.time.Day;

/// A life with one summons, told to the kernel and to the explaining path.
///
/// @param facts as the kernel takes them
/// @param history as the explaining path takes it
record RandomLife(Facts facts, History history) {

    private static final Instant KNOWN = Instant.EPOCH;
    private static final SummonsId SUMMONS = new SummonsId("s1");
    private static final LocalDate FIRST = LocalDate.of(2023, 4, 20);
    private static final int DAYS = 1500;
    private static final List<Category> CATEGORIES = List.of(Category.values());

    /// The life of these draws; one in a few has each fact, and birthdays lie near
    /// placing.
    static RandomLife of(SplittableRandom draws, Regime regime) {
        int placedOn = Day.of(FIRST) + draws.nextInt(DAYS);
        Liability.Terms ages = regime.edition(Day.date(placedOn))
                .orElseThrow()
                .measures()
                .liability()
                .terms();
        int appearOn = placedOn + draws.nextInt(50);
        int excused = later(draws, placedOn, 40);
        Facts.Delivery delivery = delivery(draws, placedOn);
        Facts.Endings endings = new Facts.Endings(
                later(draws, placedOn, 70),
                later(draws, placedOn, 70),
                excused,
                later(draws, placedOn, 40));
        Category category =
                CATEGORIES.get(draws.nextInt(draws.nextInt(3) == 0 ? CATEGORIES.size() : 2));
        Birth birth = birth(draws, placedOn);
        Account account = draws.nextBoolean() ? Account.HELD : Account.NONE;
        int sent = later(draws, placedOn - 5, 10);
        Facts.Addressee addressee = new Facts.Addressee(
                category, birthday(ages, birth, true), birthday(ages, birth, false), account);
        Facts facts = new Facts(
                addressee, new Facts.Placing(placedOn, appearOn, sent), delivery, endings);
        Person person =
                new Person(category, birth, account, Region.NOT_SAID, DispatchGroup.ORDINARY);
        return new RandomLife(facts, new History(person, events(facts)));
    }

    private static Facts.Delivery delivery(SplittableRandom draws, int placedOn) {
        return new Facts.Delivery(
                later(draws, placedOn, 20), later(draws, placedOn, 20), later(draws, placedOn, 20));
    }

    private static Birth birth(SplittableRandom draws, int placedOn) {
        if (draws.nextInt(3) == 0) {
            return new Birth.NotSaid();
        }
        LocalDate day = Day.date(placedOn + draws.nextInt(-2, 3));
        return draws.nextBoolean()
                ? new Birth.On(
                        day.minusYears(draws.nextBoolean() ? 18 : draws.nextBoolean() ? 27 : 30))
                : new Birth.On(day.minusYears(17 + draws.nextInt(16)));
    }

    private static int birthday(Liability.Terms ages, Birth birth, boolean first) {
        return switch (birth) {
            case Birth.NotSaid notSaid -> first ? Integer.MIN_VALUE : Day.NEVER;
            case Birth.On on ->
                Day.of(
                        first
                                ? Liability.firstBirthday(ages, on.day())
                                : Liability.lastBirthday(ages, on.day()));
        };
    }

    private static int later(SplittableRandom draws, int from, int days) {
        return draws.nextInt(4) == 0 ? from + draws.nextInt(days) : Day.NEVER;
    }

    private static List<Event> events(Facts facts) {
        List<Event> events = new ArrayList<>();
        Facts.Placing placing = facts.placing();
        events.add(new Event.Placed(
                Day.date(placing.on()),
                KNOWN,
                SUMMONS,
                Day.date(placing.appearOn()),
                Reason.NOT_SAID));
        Facts.Delivery delivery = facts.delivery();
        Facts.Endings endings = facts.endings();
        add(events, placing.sent(), on -> new Event.SentToEmployer(on, KNOWN, SUMMONS));
        add(events, delivery.byHand(), on -> new Event.HandedOver(on, KNOWN, SUMMONS));
        add(events, delivery.refused(), on -> new Event.Refused(on, KNOWN, SUMMONS));
        add(events, delivery.byMail(), on -> new Event.MailDelivered(on, KNOWN, SUMMONS));
        add(events, endings.appeared(), on -> new Event.Appeared(on, KNOWN, SUMMONS));
        add(events, endings.setAside(), on -> new Event.SetAside(on, KNOWN, SUMMONS));
        add(events, endings.excused(), on -> new Event.Excused(on, KNOWN, SUMMONS, on, on));
        add(events, endings.recalled(), on -> new Event.Recalled(on, KNOWN, SUMMONS));
        return events;
    }

    private static void add(List<Event> events, int day, Function<LocalDate, Event> event) {
        if (day != Day.NEVER) {
            events.add(event.apply(Day.date(day)));
        }
    }
}
