package org.povestka.papers.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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
    private final Set<String> keys;

    Sentences(LetterFacts facts) {
        this.facts = facts;
        this.wording = Wording.of(SUBJECT, facts.language());
        this.keys = wording.keys();
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
        for (int number = 1; keys.contains(prefix + "." + number); number++) {
            String key = prefix + "." + number;
            if (knows(key)) {
                found.add(of(key));
            }
        }
        return found;
    }

    /// Whether every day that the sentence under this key names is known.
    boolean knows(String key) {
        Matcher place = PLACE.matcher(wording.text(key));
        while (place.find()) {
            String word = place.group(1);
            if (!word.equals(GAP) && !knows(Moment.of(word))) {
                return false;
            }
        }
        return true;
    }

    /// Whether this day is known.
    boolean knows(Moment moment) {
        return !facts.on(moment).isEmpty();
    }

    /// After a day that ends in "г." the sentence's own full stop is not repeated.
    private String filled(String pattern) {
        Matcher place = PLACE.matcher(pattern);
        StringBuilder filled = new StringBuilder();
        int rest = 0;
        while (place.find()) {
            filled.append(pattern, rest, place.start()).append(said(place));
            rest = place.end();
        }
        filled.append(pattern, rest, pattern.length());
        return filled.toString().replace("г..", "г.");
    }

    private String said(Matcher place) {
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
