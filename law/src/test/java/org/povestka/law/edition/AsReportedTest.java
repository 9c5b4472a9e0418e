package org.povestka.law.edition;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Said;
import org.povestka.law.answer.Answer;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.history.Measure;

import static org.assertj.core.api.Assertions.assertThat;

/// The press report of 23 July 2025 beside the law, on the summons placed on 3 July 2025
/// to appear
/// on 21 July: section 0 of the law note as a table.
class AsReportedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in-force       | 2025-07-03 if Q1=A / 2025-07-10 if Q1=B Q2=B / 2025-07-11 if Q1=B Q2=A",
                "AsReported2025 | 2025-07-10"
            })
    void the_report_knows_one_day_of_service_and_the_law_three(String law, String expected) {
        assertThat(Said.days(answer(law).states().served()))
                .isEqualTo(expected.replace(" / ", " | "));
    }

    @ParameterizedTest
    @CsvSource({"in-force, 2025-07-03", "AsReported2025, 2025-07-10"})
    void the_report_has_the_ban_begin_seven_days_later_than_the_law(String law, String expected) {
        assertThat(Said.days(answer(law).states().exitBan())).isEqualTo(expected);
    }

    @Test
    void the_report_has_the_ban_of_the_first_act_on_the_seventh_day() {
        assertThat(Said.days(answer("E1").states().exitBan()))
                .isEqualTo(
                        "2025-07-03 if Q1=A | 2025-07-10 if Q1=B Q2=B | 2025-07-11 if Q1=B Q2=A");
    }

    @ParameterizedTest
    @CsvSource({
        "EXIT_BAN,             true,  true",
        "SELF_EMPLOYED,        true,  true",
        "SOLE_TRADER,          true,  true",
        "CREDIT,               true,  true",
        "REAL_ESTATE,          true,  true",
        "DRIVING,              true,  false",
        "VEHICLE_REGISTRATION, true,  false"
    })
    void the_report_omits_driving_and_vehicles(Measure measure, boolean law, boolean report) {
        assertThat(possible("in-force", measure)).isEqualTo(law);
        assertThat(possible("AsReported2025", measure)).isEqualTo(report);
    }

    @Test
    void the_report_lists_the_passport_which_the_law_leaves_contested() {
        assertThat(Said.days(measure("in-force", Measure.FOREIGN_PASSPORT)))
                .contains("never if Q7=A");
        assertThat(Said.days(measure("AsReported2025", Measure.FOREIGN_PASSPORT)))
                .isEqualTo(Said.days(measure("AsReported2025", Measure.CREDIT)));
    }

    @Test
    void five_further_restrictions_are_reported() {
        assertThat(AsReported2025.EDITION.measures().ladder().terms().measures().stream()
                        .map(Measure::word)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("self-employed sole-trader credit real-estate foreign-passport");
    }

    @Test
    void an_answer_under_the_report_is_flagged_as_no_law_of_the_day() {
        assertThat(Said.flags(answer("AsReported2025"))).contains("hypothetical");
        assertThat(Said.flags(answer("in-force"))).doesNotContain("hypothetical");
    }

    private static boolean possible(String law, Measure measure) {
        return !(measure(law, measure) instanceof Answer.Never);
    }

    private static Answer measure(String law, Measure measure) {
        return answer(law).measures().stream()
                .filter(one -> one.measure() == measure)
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private static SummonsAnswer answer(String law) {
        return Said.first(
                Facts.law(law),
                Facts.history("conscript, account", "placed 2025-07-03 2025-07-21"));
    }
}
