package org.povestka.law.rule;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.Said;
import org.povestka.law.edition.Editions;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Reason;
import org.povestka.law.time.Span;

import static org.assertj.core.api.Assertions.assertThat;

/// On which days a call or a dispatch is lawful.
class DispatchTest {

    @ParameterizedTest
    @CsvSource({
        "ORDINARY,    2026-03-31, false, the day before the spring window",
        "ORDINARY,    2026-04-01, true,  its first day",
        "ORDINARY,    2026-07-15, true,  its last day",
        "ORDINARY,    2026-07-16, false, the day after it",
        "ORDINARY,    2026-09-30, false, the day before the autumn window",
        "ORDINARY,    2026-10-01, true,  its first day",
        "ORDINARY,    2026-12-31, true,  its last day",
        "ORDINARY,    2027-01-01, false, the day after it",
        "FAR_NORTH,   2026-04-30, false, the day before the northern spring window",
        "FAR_NORTH,   2026-05-01, true,  its first day",
        "FAR_NORTH,   2026-07-15, true,  its last day",
        "FAR_NORTH,   2026-07-16, false, the day after it",
        "FAR_NORTH,   2026-10-31, false, the day before the northern autumn window",
        "FAR_NORTH,   2026-11-01, true,  its first day",
        "FAR_NORTH,   2026-12-31, true,  its last day",
        "TEACHER,     2026-04-30, false, the day before",
        "TEACHER,     2026-05-01, true,  the first day for teachers",
        "TEACHER,     2026-07-15, true,  the last",
        "TEACHER,     2026-10-15, false, no autumn for teachers",
        "FARM_WORKER, 2026-05-15, false, no spring for farm workers",
        "FARM_WORKER, 2026-10-14, false, the day before",
        "FARM_WORKER, 2026-10-15, true,  the first day for farm workers",
        "FARM_WORKER, 2026-12-31, true,  the last"
    })
    void dispatch_under_E6(DispatchGroup group, LocalDate day, boolean expected, String why) {
        assertThat(Dispatch.inSeason(terms("E6"), group, Reason.DISPATCH, day))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "E5, MEDICAL_EXAM, 2025-12-31, true,  in the autumn window",
        "E5, MEDICAL_EXAM, 2026-01-01, false, outside the windows",
        "E5, DRAFT_BOARD,  2026-02-10, false, outside the windows",
        "E6, MEDICAL_EXAM, 2026-02-10, true,  all year",
        "E6, DRAFT_BOARD,  2026-08-10, true,  all year",
        "E5, CLARIFY_DATA, 2025-08-10, true,  a call to clarify data keeps no season",
        "E5, FIRST_REGISTRATION, 2025-02-10, true, nor does first registration",
        "E5, NOT_SAID,     2025-08-10, true,  nothing is said"
    })
    void calls_before_and_after_the_main_part_of_412_FZ(
            String edition, Reason reason, LocalDate day, boolean expected, String why) {
        assertThat(Dispatch.inSeason(terms(edition), DispatchGroup.ORDINARY, reason, day))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "placed 2026-03-10 2026-03-31 dispatch,     true,  the day before the window",
        "placed 2026-03-10 2026-04-01 dispatch,     false, its first day",
        "placed 2026-01-20 2026-02-10 medical-exam, false, examinations all year",
        "placed 2025-08-01 2025-08-20 medical-exam, true,  not before 2026",
        "placed 2025-12-20 2026-01-10 medical-exam, false, by the law of the day he is to appear"
    })
    void a_summons_out_of_season_is_flagged(String facts, boolean flagged, String why) {
        assertThat(Said.flags(Said.first(Law.IN_FORCE, Facts.history("conscript", facts)))
                        .contains("out-of-season"))
                .as(why)
                .isEqualTo(flagged);
    }

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, 2026-03-31, 2026-04-01, 2026-07-15, the day before a period: that one",
        "ORDINARY, 2026-04-01, 2026-04-01, 2026-07-15, its first day",
        "ORDINARY, 2026-07-15, 2026-04-01, 2026-07-15, its last day",
        "ORDINARY, 2026-07-16, 2026-10-01, 2026-12-31, the day after it: the next one",
        "ORDINARY, 2026-12-31, 2026-10-01, 2026-12-31, the last day of the year",
        "TEACHER,  2026-07-15, 2026-05-01, 2026-07-15, the last day for teachers",
        "TEACHER,  2026-07-16, 2027-05-01, 2027-07-15, the day after it: the next year"
    })
    void the_period_of_a_day(
            DispatchGroup group, LocalDate day, LocalDate first, LocalDate last, String why) {
        assertThat(Dispatch.periodOn(terms("E6"), group, day))
                .as(why)
                .contains(new Span(first, last));
    }

    @Test
    void a_group_without_windows_has_no_period() {
        Dispatch.Terms none = new Dispatch.Terms(Dispatch.Calls.ALL_YEAR, Map.of());
        assertThat(Dispatch.periodOn(none, DispatchGroup.TEACHER, LocalDate.of(2026, 5, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DispatchGroup.class)
    void every_group_has_a_window_in_every_edition(DispatchGroup group) {
        assertThat(Editions.ALL)
                .allSatisfy(edition -> assertThat(
                                edition.calendar().dispatch().terms().windows().get(group))
                        .isNotEmpty());
    }

    @Test
    void a_group_without_windows_is_never_dispatched() {
        Dispatch.Terms none = new Dispatch.Terms(Dispatch.Calls.ALL_YEAR, Map.of());
        assertThat(Dispatch.inSeason(
                        none, DispatchGroup.TEACHER, Reason.DISPATCH, LocalDate.of(2026, 5, 1)))
                .isFalse();
    }

    private static Dispatch.Terms terms(String edition) {
        return Editions.find(edition).orElseThrow().calendar().dispatch().terms();
    }
}
