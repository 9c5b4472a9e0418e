package org.povestka.papers.letter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.papers.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LetterTextTest {
    private static final Pattern ARTICLE =
            Pattern.compile("(?:стать\\p{L}+|articles?) (\\d+(?:\\.\\d+)?)(?: (?:и|and) (\\d+))?");
    private static final Set<String> CHECKED = Set.of("7", "7.1", "8.3", "29", "219", "223");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_letter_of_every_shape_keeps_within_72_columns(Language language) {
        for (Letter letter : Letter.values()) {
            for (LetterFacts facts : Shapes.all(language)) {
                assertThat(LetterText.of(letter, facts).lines())
                        .allSatisfy(line -> assertThat(line)
                                .hasSizeLessThanOrEqualTo(72)
                                .doesNotContain("{", "}", "..", "\u00A0")
                                .doesNotEndWith(" "));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_letter_says_to_when_the_law_was_checked_and_that_it_is_a_form(Language language) {
        String expected = language == Language.RU
                ? "Закон проверен по состоянию на середину марта 2026 года."
                        + " Это бланк, а не юридическая консультация."
                : "Law checked to mid-March 2026. This is a form, not legal advice.";
        for (Letter letter : Letter.values()) {
            assertThat(LetterText.of(letter, LetterFacts.empty(language)))
                    .containsIgnoringWhitespaces(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void letters_cite_only_the_articles_that_were_checked(Language language) {
        Set<String> cited = new TreeSet<>();
        for (Letter letter : Letter.values()) {
            String text = LetterText.of(letter, Shapes.airport(language)).replaceAll("\\s+", " ");
            Matcher articles = ARTICLE.matcher(text);
            while (articles.find()) {
                cited.add(articles.group(1));
                if (articles.group(2) != null) {
                    cited.add(articles.group(2));
                }
            }
        }
        assertThat(cited).isEqualTo(new TreeSet<>(CHECKED));
    }

    @ParameterizedTest
    @CsvSource({"EXCUSE, RU", "EXCUSE, EN", "LIFT_OVERDUE, RU", "LIFT_OVERDUE, EN"})
    void a_letter_reads_as_it_was_approved(Letter letter, Language language) throws IOException {
        String name = letter.id() + "_" + language.tag() + ".txt";
        try (InputStream in =
                Objects.requireNonNull(LetterTextTest.class.getResourceAsStream(name), name)) {
            assertThat(LetterText.of(letter, Shapes.appeared(language)))
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_day_not_known_is_a_blank_and_a_known_one_stands_in_words() {
        assertThat(LetterText.of(Letter.EXCUSE, LetterFacts.empty(Language.RU)))
                .containsIgnoringWhitespaces("явка назначена на «____» ________________ 20____ г.");
        assertThat(LetterText.of(Letter.EXCUSE, Shapes.airport(Language.RU)))
                .containsIgnoringWhitespaces("явка назначена на 22 октября 2025 г.");
    }

    @Test
    void contested_days_all_stand_unless_the_sentence_asks_for_the_earliest() {
        LetterFacts facts = new LetterFacts(
                Language.EN,
                Map.of(
                        Moment.BAN_FIRST,
                        List.of(
                                LocalDate.of(2023, 5, 18),
                                LocalDate.of(2023, 5, 17),
                                LocalDate.of(2023, 5, 10)),
                        Moment.LADDER_FIRST,
                        List.of(LocalDate.of(2023, 6, 20), LocalDate.of(2023, 5, 30))),
                List.of(),
                List.of());
        assertThat(LetterText.of(Letter.COMPLAINT, facts))
                .containsIgnoringWhitespaces("runs from 10 May 2023 or 17 May 2023 or 18 May 2023.")
                .containsIgnoringWhitespaces("could not be imposed before 30 May 2023.");
    }

    @Test
    void a_sentence_that_names_a_day_not_known_is_left_out_where_it_would_say_nothing() {
        assertThat(LetterText.of(Letter.COMPLAINT, LetterFacts.empty(Language.RU)))
                .doesNotContain("отказано в выезде");
        assertThat(LetterText.of(Letter.COMPLAINT, Shapes.airport(Language.RU)))
                .containsIgnoringWhitespaces("11 сентября 2025 г. мне отказано в выезде");
    }

    @Test
    void a_letter_is_known_by_the_id_of_its_remedy() {
        for (Letter letter : Letter.values()) {
            assertThat(Letter.of(letter.id())).isEqualTo(letter);
        }
        assertThat(Letter.COURT_CLAIM.id()).isEqualTo("court-claim");
        assertThatThrownBy(() -> Letter.of("letter")).hasMessageContaining("letter");
    }
}
