package org.povestka.law.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.answer.DayState;
import org.povestka.law.citation.RuleId;
import org.povestka.law.edition.Editions;
import org.povestka.law.explain.Ruling;
import org.povestka.law.history.Category;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Person;
import org.povestka.law.history.Reason;
import org.povestka.law.history.SummonsId;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;

import static org.assertj.core.api.Assertions.assertThat;

class ConductTest {

    private static final SummonsId S1 = new SummonsId("s1");
    private static final Instant THEN = Instant.EPOCH;

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, NO,  the day before placing",
        "2026-03-03, YES, the day of placing",
        "2026-03-20, CONTESTED, the day he came: at once or within a day",
        "2026-03-21, CONTESTED, the day after",
        "2026-03-22, NO,  two days after"
    })
    void a_ban_imposed_for_a_man_who_came_on_20_March(LocalDate day, DayState right, String why) {
        Conduct conduct = conduct(Category.CONSCRIPT, came(20));
        assertThat(conduct.imposed(S1, Measure.EXIT_BAN, day).orElseThrow().right())
                .as(why)
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, YES,       that day",
        "2026-03-21, CONTESTED, the day after: right if a day is given",
        "2026-03-22, NO,        two days after"
    })
    void a_ban_lifted_for_a_man_who_came_on_20_March(LocalDate day, DayState right, String why) {
        Ruling ruling = conduct(Category.CONSCRIPT, came(20))
                .lifted(S1, Measure.EXIT_BAN, day)
                .orElseThrow();
        assertThat(ruling.right()).as(why).isEqualTo(right);
        assertThat(ruling.lawful())
                .extracting(due -> due.day().toString())
                .containsExactly("2026-03-20", "2026-03-21");
    }

    @Test
    void a_passport_block_that_the_edition_lists_is_judged_by_the_trigger_of_the_ladder() {
        Regime reported =
                new Regime.Named(Editions.find("AsReported2025").orElseThrow(), Reform.NONE);
        Ruling ruling = conduct(reported, Category.CONSCRIPT)
                .imposed(S1, Measure.FOREIGN_PASSPORT, LocalDate.of(2026, 3, 4))
                .orElseThrow();
        assertThat(ruling.right()).isEqualTo(DayState.NO);
        assertThat(ruling.basis().rule()).isEqualTo(RuleId.LADDER_TRIGGER);
    }

    @Test
    void a_reservist_is_barred_under_one_reading_which_is_told() {
        Ruling ruling = conduct(Category.RESERVIST)
                .imposed(S1, Measure.EXIT_BAN, LocalDate.of(2026, 3, 3))
                .orElseThrow();
        assertThat(ruling.right()).isEqualTo(DayState.CONTESTED);
        assertThat(ruling.under())
                .extracting(together -> together.stream().map(Reading::key).toList())
                .containsExactly(List.of("Q6=B"));
        assertThat(ruling.basis().unmet()).isNotEmpty();
    }

    @Test
    void a_measure_of_a_summons_that_was_not_placed_has_no_ruling() {
        Conduct conduct = conduct(Category.CONSCRIPT);
        SummonsId other = new SummonsId("s2");
        assertThat(conduct.imposed(other, Measure.EXIT_BAN, LocalDate.of(2026, 3, 3)))
                .isEmpty();
        assertThat(conduct.placed(other)).isEmpty();
        assertThat(conduct.cameTooLate(other, Measure.EXIT_BAN, LocalDate.of(2026, 3, 3)))
                .isTrue();
    }

    @Test
    void a_measure_came_too_late_the_day_after_he_came_and_not_on_that_day() {
        Conduct conduct = conduct(Category.CONSCRIPT, came(20));
        assertThat(conduct.cameTooLate(S1, Measure.DRIVING, LocalDate.of(2026, 3, 20)))
                .isFalse();
        assertThat(conduct.cameTooLate(S1, Measure.DRIVING, LocalDate.of(2026, 3, 21)))
                .isTrue();
    }

    private static Event came(int day) {
        return new Event.Appeared(LocalDate.of(2026, 3, day), THEN, S1);
    }

    private static Conduct conduct(Category category, Event... more) {
        return conduct(Regime.InForce.AS_IT_IS, category, more);
    }

    private static Conduct conduct(Regime regime, Category category, Event... more) {
        History history = new History(
                Person.of(category),
                List.of(new Event.Placed(
                        LocalDate.of(2026, 3, 3),
                        THEN,
                        S1,
                        LocalDate.of(2026, 3, 20),
                        Reason.CLARIFY_DATA)));
        for (Event event : more) {
            history = history.with(event);
        }
        return new Conduct(history, regime, Readings.ALL_OPEN);
    }
}
