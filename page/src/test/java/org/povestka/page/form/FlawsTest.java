package org.povestka.page.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.law.flaw.Flaw;
import org.povestka.page.draft.Complaints;
import org.povestka.page.draft.Draft;
import org.povestka.papers.Language;

import static org.assertj.core.api.Assertions.assertThat;

/// What is wrong with a form stands beside the field it is about, in words.
class FlawsTest {

    private static final Draft PLACED =
            Draft.empty().withFact(0, "on", "2026-03-03").withFact(0, "appear", "2026-03-20");

    static Stream<Arguments> flaws() {
        return Stream.of(
                Arguments.of(
                        PLACED.withFact(0, "appear", "2026-03-02"),
                        "fact.0.appear",
                        "Дата явки 2 марта 2026 раньше дня размещения повестки:"
                                + " нужна 3 марта 2026 или позже."),
                Arguments.of(
                        PLACED.withFact(0, "on", "1991-03-02"),
                        "fact.0.on",
                        "Эта дата слишком давняя: нужно 28 марта 1998 или позже."),
                Arguments.of(
                        PLACED.withFact(0, "appear", "2026-02-30"),
                        "fact.0.appear",
                        "Такого дня в календаре нет."),
                Arguments.of(
                        PLACED.withFact(0, "appear", "20 марта"),
                        "fact.0.appear",
                        "Это не дата; напишите её так: 2026-03-20."),
                Arguments.of(
                        PLACED.withPerson("born", "2026-05-14"),
                        "person.born",
                        "Дата рождения 14 мая 2026 позже одного из событий:"
                                + " нужна 3 марта 2026 или раньше."),
                Arguments.of(
                        PLACED.adding("appeared").withFact(1, "on", "2026-03-02"),
                        "fact.1.on",
                        "Этот день раньше, чем размещена повестка: нужно 3 марта 2026 или позже."),
                Arguments.of(
                        excused("2026-03-10", "2026-03-09", ""),
                        "fact.1.until",
                        "Последний день уважительной причины 9 марта 2026 раньше первого:"
                                + " нужен 10 марта 2026 или позже."),
                Arguments.of(
                        excused("2026-03-01", "2026-03-09", ""),
                        "fact.1.accepted",
                        "Причина началась раньше, чем размещена повестка (3 марта 2026):"
                                + " укажите, когда её признали уважительной."),
                Arguments.of(
                        excused("2026-03-01", "2026-03-09", "2026-03-02"),
                        "fact.1.accepted",
                        "Причина признана уважительной 2 марта 2026, раньше размещения повестки:"
                                + " нужно 3 марта 2026 или позже."),
                Arguments.of(
                        PLACED.adding("handed-over")
                                .withFact(1, "on", "2026-03-04")
                                .adding("refused")
                                .withFact(2, "on", "2026-03-04"),
                        "fact.2.on",
                        "В один и тот же день указаны и вручение, и отказ: уберите одно из двух."),
                Arguments.of(
                        PLACED.adding("placed")
                                .adding("appeared")
                                .withFact(2, "on", "2026-03-20")
                                .withFact(2, "summons", "s2"),
                        "fact.2.summons",
                        "У этой повестки ещё не указаны даты."),
                Arguments.of(
                        Draft.empty().adding("opened").withFact(1, "on", "2026-03-20"),
                        "fact.1.on",
                        "Это относится к повестке, а дат повестки ещё нет: укажите их выше."));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void a_flaw_stands_beside_its_field_in_words(Draft draft, String field, String sentence) {
        Map<String, List<Flaw>> flaws = Complaints.of(draft, draft.read()).ofFields();

        assertThat(flaws.keySet()).containsExactly(field);
        assertThat(flaws.get(field))
                .extracting(flaw -> new FlawLine(Language.RU).of(flaw).replace('\u00A0', ' '))
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void no_key_and_no_place_of_a_file_is_shown_in_English(
            Draft draft, String field, String sentence) {
        Complaints.of(draft, draft.read())
                .of(field)
                .forEach(flaw -> assertThat(new FlawLine(Language.EN).of(flaw))
                        .matches("[A-Z][^{}]*\\.")
                        .doesNotContainPattern("page:|\\b20\\d\\d-\\d\\d-(?!20\\.)")
                        .isNotEqualTo(sentence));
    }

    @Test
    void a_case_without_a_flaw_has_no_complaint() {
        assertThat(Complaints.of(PLACED, PLACED.read()).ofFields()).isEmpty();
    }

    private static Draft excused(String on, String until, String accepted) {
        return PLACED.adding("excused")
                .withFact(1, "on", on)
                .withFact(1, "until", until)
                .withFact(1, "accepted", accepted);
    }
}
