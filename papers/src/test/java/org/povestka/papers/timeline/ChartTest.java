package org.povestka.papers.timeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.povestka.law.Explanation;
import org.povestka.law.Law;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.history.History;
import org.povestka.law.history.Person;
import org.povestka.law.reading.Readings;
import org.povestka.law.reading.TermEnd;
import org.povestka.law.reform.Regime;
import org.povestka.papers.Language;
import org.povestka.papers.wording.Cases;

import static org.assertj.core.api.Assertions.assertThat;

class ChartTest {

    @Test
    void every_row_of_a_placed_summons_says_its_first_and_last_days() {
        assertThat(labels(Marked.running(), Language.RU))
                .containsExactly(
                        "Запрет на выезд: точно с 3 июля",
                        "Вручена: спорно с 3 по 10 июля; точно с 11 июля",
                        "Дополнительные ограничения: спорно с 23 июля по 11 августа; точно с 12 августа",
                        "Каждая из шести мер отдельно: спорно с 23 июля",
                        "Отдельно: отказ в выдаче загранпаспорта: спорно с 3 июля",
                        "Запрет виден на границе: по сообщениям с 3 июля",
                        "О повестке: мог узнать из уведомления с 3 июля");
    }

    @Test
    void the_same_rows_are_said_in_English() {
        assertThat(labels(Marked.running(), Language.EN))
                .startsWith(
                        "Exit ban: certain from 3 July",
                        "Served: contested from 3 to 10 July; certain from 11 July");
    }

    @Test
    void what_the_border_shows_after_the_ban_has_ended_is_unknown_until_the_next_ban() {
        assertThat(row(Marked.two(), Row.Kind.BORDER).bars())
                .extracting(Bar::toString)
                .containsExactly(
                        "Bar[span=[2026-01-12, 2026-02-13], standing=REPORTED]",
                        "Bar[span=[2026-02-14, 2026-03-02], standing=UNKNOWN]",
                        "Bar[span=[2026-03-03, …), standing=REPORTED]");
    }

    @Test
    void what_the_border_shows_of_a_reservist_no_report_says() {
        History history = new History(
                Person.of(Category.RESERVIST), List.of(Cases.placed("2026-03-03", "2026-03-20")));
        assertThat(row(Law.IN_FORCE.explain(history, List.of()), Row.Kind.BORDER)
                        .bars())
                .extracting(Bar::toString)
                .containsExactly("Bar[span=[2026-03-03, …), standing=UNKNOWN]");
    }

    @Test
    void while_a_ban_that_was_certain_is_being_lifted_the_border_is_reported_to_show_it() {
        Explanation lifted = Cases.all().get(3);
        assertThat(row(lifted, Row.Kind.BORDER).bars())
                .extracting(Bar::toString)
                .containsExactly(
                        "Bar[span=[2026-03-03, 2026-03-21], standing=REPORTED]",
                        "Bar[span=[2026-03-22, …), standing=UNKNOWN]");
    }

    @Test
    void what_needs_a_calendar_that_is_missing_is_unknown_from_the_placing_on() {
        Law moved =
                new Law(Regime.InForce.AS_IT_IS, new Readings(List.of(TermEnd.NEXT_WORKING_DAY)));
        History history = new History(
                Person.of(Category.CONSCRIPT).with(Account.NONE),
                List.of(Cases.placed("2026-12-28", "2027-01-15")));
        Explanation explanation = moved.explain(history, List.of());
        assertThat(row(explanation, Row.Kind.SERVED).bars())
                .extracting(Bar::toString)
                .containsExactly("Bar[span=[2026-12-28, …), standing=UNKNOWN]");
        assertThat(row(explanation, Row.Kind.EXIT_BAN).bars())
                .extracting(Bar::toString)
                .containsExactly("Bar[span=[2026-12-28, …), standing=CERTAIN]");
    }

    @Test
    void measures_that_the_facts_name_are_shown_as_the_facts_name_them() {
        assertThat(row(Marked.measures(), Row.Kind.BORDER).bars())
                .extracting(Bar::toString)
                .containsExactly("Bar[span=[2026-03-03, 2026-05-08], standing=RECORDED]");
        assertThat(row(Marked.measures(), Row.Kind.RECEIVER).bars())
                .extracting(Bar::toString)
                .containsExactly("Bar[span=[2026-04-11, …), standing=RECORDED]");
    }

    @Test
    void he_could_know_from_the_notice_and_knew_from_the_day_it_was_handed_over() {
        assertThat(row(Marked.measures(), Row.Kind.KNOWN).bars())
                .extracting(Bar::toString)
                .containsExactly(
                        "Bar[span=[2026-03-03, 2026-03-03], standing=REPORTED]",
                        "Bar[span=[2026-03-04, …), standing=RECORDED]");
    }

    @Test
    void each_of_two_summonses_has_its_own_row_of_service() {
        Chart chart = Chart.of(Marked.two(), Language.EN);
        assertThat(chart.rows())
                .filteredOn(row -> row.kind() == Row.Kind.SERVED)
                .extracting(Row::title)
                .containsExactly(
                        "Served (summons s1)", "Served (summons " + Marked.HOSTILE.name() + ")");
    }

    @Test
    void facts_and_appearance_dates_stand_in_order_of_days() {
        assertThat(Chart.of(Marked.two(), Language.EN).facts())
                .extracting(mark -> mark.on() + " " + mark.words().substring(0, 6))
                .containsExactly(
                        "2026-01-12 placed",
                        "2026-02-12 appear",
                        "2026-02-12 appear",
                        "2026-03-03 placed",
                        "2026-03-20 appear");
    }

    @Test
    void a_contested_bar_says_the_reading_behind_each_day() {
        Chart chart = Chart.of(Marked.running(), Language.EN);
        Row served = row(Marked.running(), Row.Kind.SERVED);
        assertThat(plain(chart.words().full(served, served.bars().getFirst())))
                .startsWith("Served: contested. First day: 3 July 2025, Thursday."
                        + " Last day: 10 July 2025, Thursday.")
                .contains("3 July 2025 under Q1=A")
                .contains("11 July 2025 under Q1=B + Q2=A");
    }

    @Test
    void every_case_that_has_a_fact_or_a_day_has_a_timeline() {
        for (Language language : Language.values()) {
            for (Explanation explanation : Cases.all()) {
                assertThat(Chart.fits(explanation)).isTrue();
                assertThat(Chart.of(explanation, language).window().length()).isBetween(14, 1_096);
            }
        }
        assertThat(Chart.fits(Marked.empty())).isFalse();
    }

    private static List<String> labels(Explanation explanation, Language language) {
        Chart chart = Chart.of(explanation, language);
        return chart.rows().stream()
                .map(row -> plain(chart.words().label(row, chart.window())))
                .toList();
    }

    private static Row row(Explanation explanation, Row.Kind kind) {
        return Chart.of(explanation, Language.EN).rows().stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
