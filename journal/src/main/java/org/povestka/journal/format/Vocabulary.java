package org.povestka.journal.format;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.Table;
import org.povestka.journal.tree.Words;
import org.povestka.law.edition.Editions;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.history.Category;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Suit;
import org.povestka.law.time.Span;

/// The words, days, names and codes that a case file may hold.
final class Vocabulary {

    static final Words<Category> CATEGORIES =
            Words.of(Arrays.asList(Category.values()), Category::word);
    static final Words<DispatchGroup> GROUPS =
            Words.of(Arrays.asList(DispatchGroup.values()), DispatchGroup::word);
    static final Words<Reason> REASONS = Words.of(Arrays.asList(Reason.values()), Reason::word);
    static final Words<Measure> MEASURES = Words.of(Arrays.asList(Measure.values()), Measure::word);
    static final Words<Suit> SUITS =
            Words.of(List.of(Suit.DRAFT_DECISION, Suit.MEASURES), Suit::word);

    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    /// The days on which an event may lie: from the oldest edition of the law on.
    static final Span EVENT_DAYS = new Span(Editions.ALL.getFirst().act().inForce(), LAST_DAY);

    /// The days on which a person may be born.
    static final Span BIRTH_DAYS = new Span(LocalDate.of(1900, 1, 1), LAST_DAY);

    private static final Pattern REGION = Pattern.compile("RU-[A-Z]{2,3}");
    private static final int LONGEST_NAME = 64;

    private Vocabulary() {}

    /// The region code under a key; empty where there is none.
    static String region(Table table, String key, Flaws flaws) {
        String code = table.text(key).orElse("");
        if (!code.isEmpty() && !REGION.matcher(code).matches()) {
            flaws.add(table.place(key), Flaw.Kind.NOT_A_REGION, key, code);
        }
        return code;
    }

    /// The pseudonym under a key; empty where there is none.
    static String name(Table table, String key, Flaws flaws) {
        String name = table.text(key).orElse("");
        if (name.isEmpty() || isName(name)) {
            return name;
        }
        flaws.add(table.place(key), Flaw.Kind.NOT_A_NAME, key, name);
        return "";
    }

    /// A name is short and can be printed anywhere: nothing in it steers a terminal.
    private static boolean isName(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                && name.codePoints().allMatch(Vocabulary::visible);
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
