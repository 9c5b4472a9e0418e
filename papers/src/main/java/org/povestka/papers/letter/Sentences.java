package org.povestka.papers.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.povestka.papers.DayWords;
import org.povestka.papers.Wording;

/// The sentences of letters, with the days of one case in their places.
final class Sentences {
    private static final String SUBJECT = "letters";
    /// `{gap:12}`, `{placed}`, `{suit-last:earliest}`.
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)(?::([a-z0-9]+))?}");

    private static final String GAP = "gap";

    private final LetterFacts facts;
    private final Wording wording;

    Sentences(LetterFacts facts) {
        this.facts = facts;
        this.wording = Wording.of(SUBJECT, facts.language());
    }

    /// The words under this key, which hold no place to fill.
    String words(String key) {
        return NoBreak.in(wording.text(key));
    }

    /// The sentence under this key; a day that is not known is a row of underscores to write on.
    String of(String key) {
        return filled(words(key));
    }

    /// The sentences under `prefix.1`, `prefix.2` and so on, without those that name a day not
    /// known.
    List<String> all(String prefix) {
        List<String> found = new ArrayList<>();
        for (int number = 1; wording.keys().contains(prefix + "." + number); number++) {
            String key = prefix + "." + number;
            if (knows(key)) {
                found.add(of(key));
            }
        }
        return found;
    }

    /// Whether every day that the sentence under this key names is known.
    boolean knows(String key) {
        return PLACE.matcher(wording.text(key))
                .results()
                .map(place -> place.group(1))
                .allMatch(word -> word.equals(GAP) || knows(Moment.of(word)));
    }

    /// Whether this day is known.
    boolean knows(Moment moment) {
        return !facts.on(moment).isEmpty();
    }

    /// After a day that ends in "г." the sentence's own full stop is not repeated.
    private String filled(String pattern) {
        return PLACE.matcher(pattern).replaceAll(this::said).replace("г..", "г.");
    }

    private String said(MatchResult place) {
        if (place.group(1).equals(GAP)) {
            return "_".repeat(Integer.parseInt(place.group(2)));
        }
        List<LocalDate> days = facts.on(Moment.of(place.group(1)));
        if (days.isEmpty()) {
            return filled(words("day.blank")).replace(' ', '\u00A0');
        }
        if (place.group(2) == null) {
            return days.stream().map(this::said).reduce(this::either).orElseThrow();
        }
        return switch (place.group(2)) {
            case "earliest" -> said(days.getFirst());
            case "latest" -> said(days.getLast());
            default ->
                throw new IllegalArgumentException(
                        "expected earliest or latest: " + place.group(2));
        };
    }

    private String said(LocalDate day) {
        return DayWords.of(day, facts.language());
    }

    private String either(String first, String second) {
        return words("day.or").replace("{0}", first).replace("{1}", second);
    }
}
