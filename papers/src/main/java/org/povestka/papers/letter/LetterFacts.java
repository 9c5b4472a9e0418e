package org.povestka.papers.letter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.povestka.papers.Language;

/// What a letter is filled with. Whatever is missing becomes a blank to fill in by hand.
///
/// @param language the language of the letter, and of `measures` and `grounds`
/// @param days the days known; several under one moment are those of different readings
/// @param measures the measures the letter is about, each a noun phrase without a full stop
/// @param grounds the grounds of the case, each a sentence with its source
public record LetterFacts(
        Language language,
        Map<Moment, List<LocalDate>> days,
        List<String> measures,
        List<String> grounds) {
    /// Keeps copies, the days of each moment in order and without repeats.
    public LetterFacts {
        Map<Moment, List<LocalDate>> sorted = new EnumMap<>(Moment.class);
        days.forEach((moment, known) -> sorted.put(moment, List.copyOf(new TreeSet<>(known))));
        days = Map.copyOf(sorted);
        measures = List.copyOf(measures);
        grounds = List.copyOf(grounds);
    }

    /// A letter with every blank empty.
    public static LetterFacts empty(Language language) {
        return new LetterFacts(language, Map.of(), List.of(), List.of());
    }

    /// The days of this moment, earliest first; none if it is not known.
    List<LocalDate> on(Moment moment) {
        return days.getOrDefault(moment, List.of());
    }
}
