package org.povestka.audit.log;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.povestka.law.history.Account;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Suit;
import org.povestka.law.time.Day;

/// Entries as the tests write them, a line a call: `on what key=value …`.
public final class Logged {

    private Logged() {}

    /// The entries of person `p1`, the first on line 2, under a header.
    public static List<Entry> entries(String... lines) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            entries.add(entry(entries.size() + 2, line));
        }
        return entries;
    }

    /// One entry.
    public static Entry entry(long line, String text) {
        String[] words = text.trim().split("\\s+");
        int on = (int) LocalDate.parse(words[0]).toEpochDay();
        What what = Arrays.stream(What.values())
                .filter(one -> one.word().equals(words[1]))
                .findFirst()
                .orElseThrow();
        Said said = new Said(Arrays.asList(words).subList(2, words.length));
        String recorded = said.of("recorded", words[0]);
        return new Entry(
                new Entry.Key(line, said.of("case", "p1"), said.of("summons", "")),
                what,
                new Entry.When(on, moment(recorded)),
                new Entry.Particulars(
                        measures(what, said.of("measure", "")),
                        day(said.of("appear", "")),
                        day(said.of("until", "")),
                        day(said.of("accepted", "")),
                        said.of("receiver", "")),
                extra(said));
    }

    private static Entry.Extra extra(Said said) {
        return new Entry.Extra(
                new Person(
                        status(said.of("category", "")),
                        day(said.of("born", "")),
                        account(said.of("account", "")),
                        said.of("region", ""),
                        DispatchGroup.ORDINARY),
                new Entry.Cause(
                        reason(said.of("reason", "other")), suit(said.of("against", "not-said"))),
                said.of("office", ""),
                Hand.UNKNOWN,
                new Paper(
                        said.of("decision", ""),
                        said.of("grounds", ""),
                        said.of("edition", ""),
                        Integer.parseInt(said.of("identifiers", "-1")),
                        said.of("items", "")));
    }

    private record Said(List<String> words) {
        String of(String key, String otherwise) {
            return words.stream()
                    .filter(word -> word.startsWith(key + "="))
                    .map(word -> word.substring(key.length() + 1))
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    private static List<Measure> measures(What what, String word) {
        if (what == What.BAN_IMPOSED) {
            return List.of(Measure.EXIT_BAN);
        }
        if (what == What.LADDER_IMPOSED) {
            return Measure.ladder();
        }
        List<Measure> named = Arrays.stream(Measure.values())
                .filter(measure -> measure.word().equals(word))
                .toList();
        return what == What.MEASURE_LIFTED && named.isEmpty()
                ? Arrays.asList(Measure.values())
                : named;
    }

    private static int day(String text) {
        return text.isEmpty() ? Day.NEVER : (int) LocalDate.parse(text).toEpochDay();
    }

    private static long moment(String text) {
        return text.contains("T")
                ? LocalDateTime.parse(text).toEpochSecond(ZoneOffset.UTC)
                : LocalDate.parse(text).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    private static Status status(String word) {
        return Arrays.stream(Status.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Account account(String word) {
        return switch (word) {
            case "true" -> Account.HELD;
            case "false" -> Account.NONE;
            default -> Account.NOT_SAID;
        };
    }

    private static Reason reason(String word) {
        return Arrays.stream(Reason.values())
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
