package org.povestka.papers.wording;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.law.Explanation;
import org.povestka.law.Law;
import org.povestka.law.edition.Editions;
import org.povestka.law.explain.Step;
import org.povestka.law.history.Category;
import org.povestka.law.history.History;
import org.povestka.law.history.Person;
import org.povestka.law.reading.LadderClock;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.papers.Language;

import static org.assertj.core.api.Assertions.assertThat;

/// A case sheet says everything, fills every blank, and keeps apart what is apart.
class CaseSheetTest {

    @ParameterizedTest
    @EnumSource
    void no_sentence_of_any_case_has_a_blank_left(Language language) {
        for (Explanation explanation : Cases.all()) {
            assertThat(CaseSheet.of(explanation, language).toString())
                    .doesNotContainPattern("\\{\\d}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_sheet_says_to_what_day_the_law_was_checked_and_that_it_is_no_advice(
            Language language) {
        for (Explanation explanation : Cases.all()) {
            List<String> footing = CaseSheet.of(explanation, language).opening().footing();
            assertThat(footing).hasSize(2);
            assertThat(footing.getFirst()).contains("2026");
        }
    }

    @Test
    void the_answer_comes_first_and_names_the_day_asked_about() {
        CaseSheet sheet = CaseSheet.of(Cases.walkthrough(), Language.RU);
        assertThat(plain(sheet.opening().sentences().getFirst()))
                .isEqualTo("12 июля 2025, суббота, по закону: выезд из России запрещён; повестка"
                        + " считается вручённой; дополнительных ограничений ещё нет.");
        assertThat(plain(sheet.opening().aloud()))
                .isEqualTo("Выезд запрещён с 3 июля 2025, четверг, включая этот день. П. 1 ст. 7.1"
                        + " закона № 53-ФЗ, в редакции закона № 437-ФЗ, с 4 августа 2023"
                        + " (источники: S01, S02, S03, S04).");
    }

    @Test
    void the_eight_days_of_the_ladder_stand_in_order_the_riskiest_first() {
        SummonsSheet summons =
                CaseSheet.of(Cases.walkthrough(), Language.EN).summonses().getFirst();
        assertThat(summons.states().getLast().days())
                .extracting(day -> plain(day.words()))
                .containsExactly(
                        "23 July 2025, Wednesday",
                        "24 July 2025, Thursday",
                        "30 July 2025, Wednesday",
                        "31 July 2025, Thursday",
                        "1 August 2025, Friday",
                        "10 August 2025, Sunday",
                        "11 August 2025, Monday",
                        "12 August 2025, Tuesday");
    }

    @Test
    void a_man_with_a_deferment_is_told_that_the_record_or_the_call_is_wrong() {
        History history = new History(
                Person.of(Category.DEFERRED), List.of(Cases.placed("2026-03-03", "2026-03-20")));
        CaseSheet sheet = CaseSheet.of(Law.IN_FORCE.explain(history, List.of()), Language.RU);
        assertThat(sheet.summonses().getFirst().notes())
                .extracting(Note::id)
                .contains("outside-duty");
        assertThat(sheet.outlook().letters()).startsWith("data-correction");
    }

    @Test
    void an_overdue_measure_is_a_violation_and_the_letter_asks_for_its_lifting() {
        CaseSheet sheet = CaseSheet.of(Cases.all().get(6), Language.RU);
        assertThat(sheet.summonses().getFirst().notes())
                .filteredOn(note -> note.id().equals("not-lifted"))
                .singleElement()
                .satisfies(note -> assertThat(plain(note.sentence()))
                        .isEqualTo("Мера «запрет на выезд» всё ещё стоит; по любому толкованию её"
                                + " не должно быть с 18 марта 2026, среда. Так нельзя ни при одном"
                                + " толковании."));
        assertThat(sheet.outlook().letters()).startsWith("lift-overdue");
    }

    @Test
    void a_conscript_who_answered_his_summons_learns_until_when_to_come_if_none_follows() {
        CaseSheet sheet = CaseSheet.of(Cases.all().get(3), Language.RU);
        assertThat(sheet.outlook().next())
                .filteredOn(step -> step.kind() == Step.Kind.SELF_REPORT)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.title())
                            .isEqualTo("Последний день явки, если повестки не будет");
                    assertThat(plain(step.when()))
                            .isEqualTo("не раньше 14 апреля 2026, вторник; не позже 15 апреля 2026,"
                                    + " среда; спорно");
                    assertThat(plain(step.citation()))
                            .isEqualTo("п. 2.1 ст. 31 закона № 53-ФЗ, в редакции закона № 412-ФЗ,"
                                    + " с 1 января 2026");
                });
    }

    @Test
    void criminal_liability_is_a_note_of_its_own_and_no_date_is_in_it() {
        assertThat(CaseSheet.of(Cases.walkthrough(), Language.EN).apart().exposures())
                .filteredOn(note -> note.id().equals("criminal-328"))
                .singleElement()
                .satisfies(note -> assertThat(note.label()).isEqualTo("kept apart"));
    }

    @Test
    void reported_practice_is_kept_apart_from_the_law() {
        assertThat(CaseSheet.of(Cases.walkthrough(), Language.EN).apart().practice())
                .allSatisfy(note -> {
                    assertThat(note.label()).isEqualTo("reported");
                    assertThat(note.sources()).isNotEmpty();
                });
    }

    @Test
    void a_named_edition_a_reform_and_a_reading_held_fast_are_told_before_anything_else() {
        History history = Cases.walkthrough().asked().history();
        Regime regime = new Regime.Named(
                Editions.find("E1").orElseThrow(), new Reform("14 days", List.of()));
        Law law = new Law(regime, new Readings(List.of(LadderClock.FROM_APPEARANCE_DATE)));
        CaseSheet sheet = CaseSheet.of(law.explain(history, List.of()), Language.EN);
        assertThat(sheet.opening().banners())
                .containsExactly(
                        "HYPOTHETICAL: answered under edition E1, whatever the dates of the case.",
                        "HYPOTHETICAL: the law with the change \"14 days\", which is not in it.",
                        "One reading was taken at your choice: Q3=A, the twenty days run from the"
                                + " appearance date. The other answers to that question are not"
                                + " shown.");
    }

    @Test
    void what_would_change_the_answer_is_told_with_its_day() {
        assertThat(CaseSheet.of(Cases.walkthrough(), Language.EN).apart().changes())
                .extracting(note -> plain(note.sentence()))
                .containsExactly(
                        "If nothing happens, the answer changes on 23 July 2025, Wednesday: whether"
                                + " the further restrictions are due is contested.",
                        "If he appears on 21 July 2025, Monday: the last possible day of the exit"
                                + " ban is 22 July 2025, Tuesday. There are no further restrictions"
                                + " under any reading.",
                        "If an excuse is accepted on 21 July 2025, Monday: the last possible day of"
                                + " the exit ban is 22 July 2025, Tuesday, but under some readings it"
                                + " lasts until he appears. There are no further restrictions under"
                                + " any reading.",
                        "The smallest change that leaves no exit ban on 12 July 2025: add \"appeared"
                                + " at the commissariat\", 10 July 2025.");
    }

    private static String plain(String sentence) {
        return sentence.replace('\u00A0', ' ');
    }
}
