package org.povestka.journal.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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

/// Cases without a flaw, drawn from a seed: every kind of event, one to three summonses, names
/// that need quotes in one format or the other.
final class RandomCases {

    private static final List<String> NAMES = List.of(
            "s1",
            "повестка 2",
            "null",
            "true",
            "a: b",
            "{x}",
            "\"q\"",
            "it's",
            "- 1",
            "#3",
            "\\u0041",
            "7",
            "a:");
    private static final List<String> REGIONS = List.of("", "RU-MOW", "RU-ME", "RU-RYA");

    private final SplittableRandom chance;

    RandomCases(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    CaseFile.Case next() {
        List<Event> events = new ArrayList<>();
        int summonses = chance.nextInt(1, 4);
        int firstName = chance.nextInt(NAMES.size());
        for (int i = 0; i < summonses; i++) {
            addSummons(new SummonsId(NAMES.get((firstName + i) % NAMES.size())), events);
        }
        for (int i = chance.nextInt(3); i > 0; i--) {
            events.add(ofPerson(day()));
        }
        List<LocalDate> ask = chance.nextBoolean() ? List.of() : List.of(day(), day());
        CaseId id = chance.nextBoolean() ? CaseId.NOT_SAID : new CaseId(one(NAMES));
        return new CaseFile.Case(new History(person(), events), ask, id);
    }

    private Person person() {
        return new Person(
                one(List.of(Category.values())),
                chance.nextBoolean()
                        ? new Birth.NotSaid()
                        : new Birth.On(LocalDate.of(1996, 1, 1).plusDays(chance.nextInt(4000))),
                one(List.of(Account.values())),
                new Region(one(REGIONS)),
                one(List.of(DispatchGroup.values())));
    }

    private void addSummons(SummonsId id, List<Event> events) {
        LocalDate on = day();
        events.add(new Event.Placed(
                on,
                recorded(on),
                id,
                on.plusDays(chance.nextInt(60)),
                one(List.of(Reason.values()))));
        for (int i = chance.nextInt(8); i > 0; i--) {
            events.add(after(on, id));
        }
    }

    private Event after(LocalDate placedOn, SummonsId id) {
        LocalDate on = placedOn.plusDays(chance.nextInt(90));
        LocalDate early = placedOn.minusDays(chance.nextInt(5));
        Instant recorded = recorded(on);
        Measure measure = one(List.of(Measure.values()));
        return switch (chance.nextInt(11)) {
            case 0 -> new Event.SentToEmployer(early, recorded(early), id);
            case 1 -> new Event.HandedOver(early, recorded(early), id);
            case 2 -> new Event.Refused(on.plusDays(100), recorded(on.plusDays(100)), id);
            case 3 -> new Event.MailDelivered(on, recorded, id);
            case 4 -> new Event.Opened(on, recorded, id);
            case 5 -> new Event.Appeared(on, recorded, id);
            case 6 -> new Event.Excused(early, recorded(early), id, on, on);
            case 7 -> new Event.Recalled(on, recorded, id);
            case 8 -> new Event.MeasureImposed(on, recorded, id, measure);
            case 9 -> new Event.MeasureLifted(on, recorded, id, measure);
            default -> new Event.SetAside(on, recorded, id);
        };
    }

    private Event ofPerson(LocalDate on) {
        Instant recorded = recorded(on);
        return switch (chance.nextInt(4)) {
            case 0 -> new Event.Learned(on, recorded);
            case 1 -> new Event.SuitFiled(on, recorded, one(List.of(Suit.values())));
            case 2 -> new Event.DraftDecision(on, recorded);
            default -> new Event.BorderAttempt(on, recorded);
        };
    }

    private LocalDate day() {
        return LocalDate.of(2023, 1, 1).plusDays(chance.nextInt(1500));
    }

    private Instant recorded(LocalDate on) {
        Instant first = on.atStartOfDay().toInstant(ZoneOffset.UTC);
        return switch (chance.nextInt(4)) {
            case 0 -> first.plusSeconds(chance.nextInt(1, 1_000_000));
            case 1 -> first.minusSeconds(chance.nextInt(1, 14 * 3600 + 1));
            case 2 -> first.plusNanos(chance.nextLong(86_400_000_000_000L));
            default -> first;
        };
    }

    private <T> T one(List<T> many) {
        return many.get(chance.nextInt(many.size()));
    }
}
