package org.povestka.papers.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.povestka.papers.Language;

/// Facts of every shape a letter meets: nothing known, one day known, everything known, days
/// contested.
final class Shapes {
    private static final List<String> MEASURES_RU =
            List.of("запрет на выезд", "запрет на регистрацию транспортных средств");
    private static final List<String> MEASURES_EN =
            List.of("exit ban", "no registration of vehicles");
    private static final List<String> GROUNDS_RU =
            List.of("Мера подлежала отмене не позднее 23 октября 2025 г. (статья 7.1 Закона).");
    private static final List<String> GROUNDS_EN =
            List.of("The measure was to be lifted by 23 October 2025 (article 7.1 of the Law).");

    private Shapes() {}

    static List<LetterFacts> all(Language language) {
        List<LetterFacts> shapes = new ArrayList<>(whole(language));
        for (Moment moment : Moment.values()) {
            shapes.add(new LetterFacts(
                    language,
                    Map.of(moment, List.of(LocalDate.of(2025, 9, 11))),
                    List.of(),
                    List.of()));
        }
        return shapes;
    }

    static List<LetterFacts> whole(Language language) {
        return List.of(LetterFacts.empty(language), airport(language), appeared(language));
    }

    /// Placed on 8 September 2025 for 22 October, stopped at the airport on 11 September.
    static LetterFacts airport(Language language) {
        Map<Moment, List<LocalDate>> days = summons();
        days.put(Moment.REFUSED_EXIT, List.of(LocalDate.of(2025, 9, 11)));
        days.put(Moment.LEARNED, List.of(LocalDate.of(2025, 9, 11)));
        days.put(Moment.SUIT_LAST, List.of(LocalDate.of(2025, 12, 11)));
        return new LetterFacts(language, days, List.of(), List.of());
    }

    /// Placed on 8 September 2025, appeared on 22 October; on 3 November measures still stand.
    static LetterFacts appeared(Language language) {
        Map<Moment, List<LocalDate>> days = summons();
        days.put(
                Moment.LADDER_FIRST,
                List.of(LocalDate.of(2025, 11, 12), LocalDate.of(2025, 9, 28)));
        days.put(Moment.APPEARED, List.of(LocalDate.of(2025, 10, 22)));
        days.put(
                Moment.LIFTING_LAST,
                List.of(LocalDate.of(2025, 10, 22), LocalDate.of(2025, 10, 23)));
        days.put(Moment.ASKED, List.of(LocalDate.of(2025, 11, 3)));
        boolean russian = language == Language.RU;
        return new LetterFacts(
                language,
                days,
                russian ? MEASURES_RU : MEASURES_EN,
                russian ? GROUNDS_RU : GROUNDS_EN);
    }

    private static Map<Moment, List<LocalDate>> summons() {
        Map<Moment, List<LocalDate>> days = new EnumMap<>(Moment.class);
        days.put(Moment.PLACED, List.of(LocalDate.of(2025, 9, 8)));
        days.put(Moment.APPEAR, List.of(LocalDate.of(2025, 10, 22)));
        days.put(Moment.BAN_FIRST, List.of(LocalDate.of(2025, 9, 8)));
        return days;
    }
}
