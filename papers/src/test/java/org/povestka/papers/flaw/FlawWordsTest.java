package org.povestka.papers.flaw;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.flaw.LooksReal;
import org.povestka.law.flaw.Place;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class FlawWordsTest {

    private static final Place PLACE = new Place("case.yaml", 3, 11);
    private static final FlawWords ENGLISH = FlawWords.of(Language.EN);
    private static final FlawWords RUSSIAN = FlawWords.of(Language.RU);

    @Test
    void a_message_gives_the_place_what_is_wrong_and_what_was_expected() {
        Flaw flaw = Flaw.at(PLACE, Flaw.Kind.APPEAR_BEFORE_PLACED, "2025-07-01", "2025-07-03");

        assertThat(ENGLISH.message(flaw))
                .isEqualTo("case.yaml:3:11: appear 2025-07-01 is before the day of placing:"
                        + " expected 2025-07-03 or later");
        assertThat(RUSSIAN.message(flaw))
                .isEqualTo("case.yaml:3:11: дата явки 2025-07-01 раньше дня размещения повестки:"
                        + " нужна 2025-07-03 или позже");
    }

    @Test
    void a_part_that_looks_like_a_place_for_a_part_stays_as_it_is() {
        Flaw flaw = Flaw.at(PLACE, Flaw.Kind.MISSPELT_KEY, "{1}", "appear");

        assertThat(ENGLISH.message(flaw))
                .isEqualTo("case.yaml:3:11: unknown key {1}: expected appear");
    }

    @Test
    void a_number_that_looks_real_is_named_and_not_repeated() {
        Flaw flaw = Flaw.at(PLACE, Flaw.Kind.LOOKS_REAL, "SNILS");

        assertThat(ENGLISH.message(flaw))
                .contains("(SNILS) of a real person")
                .contains("no such number may be given");
        assertThat(RUSSIAN.message(flaw))
                .contains("СНИЛС реального человека")
                .contains("указывать нельзя");
    }

    @Test
    void every_message_stands_on_a_line_of_its_own() {
        Flaw flaw = Flaw.at(PLACE, Flaw.Kind.TAB);

        assertThat(ENGLISH.messages(List.of(flaw, flaw)).lines()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_a_sentence_with_all_its_parts_in_both_languages(Flaw.Kind kind) {
        for (Language language : Language.values()) {
            String sentence = Wording.of("flaws", language).text(kind.key());
            Set<String> places = IntStream.range(0, kind.parts())
                    .mapToObj(i -> "{" + i + "}")
                    .collect(Collectors.toSet());

            assertThat(placesIn(sentence)).as("%s: %s", language, sentence).isEqualTo(places);
            assertThat(sentence).doesNotEndWith(".");
        }
    }

    @Test
    void there_is_a_sentence_for_every_kind_and_number_and_for_nothing_else() {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(Flaw.Kind.values()).map(Flaw.Kind::key).forEach(keys::add);
        Arrays.stream(LooksReal.values())
                .map(number -> "number." + number.name())
                .forEach(keys::add);

        assertThat(Wording.of("flaws", Language.EN).keys()).isEqualTo(keys);
        assertThat(Wording.of("flaws", Language.RU).keys()).isEqualTo(keys);
    }

    private static Set<String> placesIn(String sentence) {
        Set<String> places = new TreeSet<>();
        for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', at + 1)) {
            places.add(sentence.substring(at, at + 3));
        }
        return places;
    }
}
