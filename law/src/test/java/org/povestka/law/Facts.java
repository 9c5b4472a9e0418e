package org.povestka.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.povestka.law.edition.Editions;
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
import org.povestka.law.reading.Questions;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;

/// Facts, persons, readings and laws for tests, in the words of a case file.
public final class Facts {

    /// The summons of a case that has one.
    public static final SummonsId S1 = new SummonsId("s1");

    private Facts() {}

    /// The one summons, placed on a day, to appear on another.
    public static Event.Placed placed(LocalDate on, LocalDate appearOn) {
        return new Event.Placed(on, recorded(on), S1, appearOn, Reason.NOT_SAID);
    }

    /// What happened to a conscript of whom nothing else is said.
    public static History history(Event... events) {
        return history(Person.of(Category.CONSCRIPT), events);
    }

    /// What happened to a person.
    public static History history(Person person, Event... events) {
        return new History(person, List.of(events));
    }

    /// A person and his facts in the words of a case file: `conscript, no account` and
    /// `placed 2026-03-03 2026-03-20; handed-over 2026-03-04`; `s2 placed …` is of a second
    /// summons.
    public static History history(String person, String facts) {
        List<Event> events =
                Arrays.stream(facts.split("; *", -1)).map(Facts::event).toList();
        return new History(person(person), events);
    }

    /// A person, such as `reservist, no account, born 1996-12-31`.
    public static Person person(String words) {
        Category category = Category.CONSCRIPT;
        Birth birth = new Birth.NotSaid();
        Account account = Account.NOT_SAID;
        DispatchGroup group = DispatchGroup.ORDINARY;
        for (String word : words.split(", *", -1)) {
            if (word.equals("account")) {
                account = Account.HELD;
            } else if (word.equals("no account")) {
                account = Account.NONE;
            } else if (word.startsWith("born ")) {
                birth = new Birth.On(LocalDate.parse(word.substring("born ".length())));
            } else if (word.equals("far-north")) {
                group = DispatchGroup.FAR_NORTH;
            } else {
                category = category(word);
            }
        }
        return new Person(category, birth, account, Region.NOT_SAID, group);
    }

    /// One fact, such as `excused 2026-03-18 2026-04-05 2026-03-25` (first, last, accepted).
    public static Event event(String words) {
        List<String> parts = new ArrayList<>(List.of(words.strip().split(" +", -1)));
        SummonsId id = parts.getFirst().matches("s[0-9]") ? new SummonsId(parts.removeFirst()) : S1;
        String what = parts.removeFirst();
        LocalDate on = LocalDate.parse(parts.removeFirst());
        return event(what, on, id, parts);
    }

    private static Event event(String what, LocalDate on, SummonsId id, List<String> rest) {
        Instant at = recorded(on);
        return switch (what) {
            case "placed" ->
                new Event.Placed(
                        on, at, id, day(rest, 0), reason(rest.size() > 1 ? rest.get(1) : "other"));
            case "sent-to-employer" -> new Event.SentToEmployer(on, at, id);
            case "handed-over" -> new Event.HandedOver(on, at, id);
            case "refused" -> new Event.Refused(on, at, id);
            case "mail-delivered" -> new Event.MailDelivered(on, at, id);
            case "opened" -> new Event.Opened(on, at, id);
            case "appeared" -> new Event.Appeared(on, at, id);
            case "excused" ->
                new Event.Excused(on, recorded(day(rest, 1)), id, day(rest, 0), day(rest, 1));
            case "recalled" -> new Event.Recalled(on, at, id);
            case "measure-imposed" ->
                new Event.MeasureImposed(on, at, id, measure(rest.getFirst()));
            case "measure-lifted" -> new Event.MeasureLifted(on, at, id, measure(rest.getFirst()));
            case "set-aside" -> new Event.SetAside(on, at, id);
            case "learned" -> new Event.Learned(on, at);
            case "suit-filed" -> new Event.SuitFiled(on, at, suit(rest.getFirst()));
            case "draft-decision" -> new Event.DraftDecision(on, at);
            case "border-attempt" -> new Event.BorderAttempt(on, at);
            default -> throw new IllegalArgumentException("no such fact: " + what);
        };
    }

    /// Readings held fast, such as `Q1=B Q2=A`.
    public static Readings readings(String keys) {
        List<Reading> chosen = new ArrayList<>();
        for (String key : keys.isBlank() ? new String[0] : keys.strip().split(" +", -1)) {
            String[] parts = key.split("=", -1);
            chosen.add(Questions.find(parts[0]).orElseThrow().answer(parts[1]));
        }
        return new Readings(chosen);
    }

    /// The law in force by date (`in-force`), or one named edition, under every reading.
    public static Law law(String name) {
        return name.equals("in-force")
                ? Law.IN_FORCE
                : new Law(
                        new Regime.Named(Editions.find(name).orElseThrow(), Reform.NONE),
                        Readings.ALL_OPEN);
    }

    /// The moment of recording of a fact of that day: three in the morning, UTC.
    public static Instant recorded(LocalDate on) {
        return on.atTime(3, 0).toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(List<String> parts, int index) {
        return LocalDate.parse(parts.get(index));
    }

    private static Category category(String word) {
        return Arrays.stream(Category.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such person: " + word));
    }

    private static Reason reason(String word) {
        return Arrays.stream(Reason.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Measure measure(String word) {
        return Arrays.stream(Measure.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Suit suit(String word) {
        return Arrays.stream(Suit.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
