package org.povestka.law.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.Said;
import org.povestka.law.explain.Flag;

import static org.assertj.core.api.Assertions.assertThat;

/// How long before the appearance date a paper summons is handed over.
class LeadTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-16, '',              four days before",
        "2026-03-17, '',              three days before are enough",
        "2026-03-18, short-lead-time, two days before are not",
        "2026-03-20, short-lead-time, the day itself"
    })
    void to_appear_on_20_March_and_handed_over_on(LocalDate day, String expected, String why) {
        assertThat(flags("placed 2026-03-03 2026-03-20; handed-over " + day))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06, '',                  placed three days before",
        "2026-03-05, lead-time-contested, two days: does the rule bind electronic summonses? (Q14)"
    })
    void placed_on_3_March_and_nothing_handed_over(
            LocalDate appearOn, String expected, String why) {
        assertThat(flags("placed 2026-03-03 " + appearOn)).as(why).isEqualTo(expected);
    }

    @Test
    void a_paper_in_time_answers_for_an_electronic_summons_placed_late() {
        assertThat(flags("placed 2026-03-03 2026-03-05; handed-over 2026-03-02"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-20, 2026-03-17", "2026-03-02, 2026-02-27", "2024-03-02, 2024-02-28"})
    void the_last_day_for_handing_over(LocalDate appearOn, LocalDate expected) {
        assertThat(LeadTime.lastHandingOver(new LeadTime.Terms(3), appearOn)).isEqualTo(expected);
    }

    private static String flags(String facts) {
        List<Flag> ofLead = List.of(Flag.SHORT_LEAD_TIME, Flag.LEAD_TIME_CONTESTED);
        return String.join(
                " ",
                Said.first(Law.IN_FORCE, Facts.history("conscript", facts))
                        .outlook()
                        .flags()
                        .stream()
                        .filter(ofLead::contains)
                        .map(Flag::id)
                        .toList());
    }
}
