package org.povestka.audit.judge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Because;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Logged;
import org.povestka.audit.log.What;
import org.povestka.law.Law;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.citation.RuleId;
import org.povestka.law.history.Category;
import org.povestka.law.reading.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class JudgeTest {

    private static final String PLACED =
            "2026-03-03 placed summons=s1 appear=2026-03-20 account=false";

    private final Sums sums = new Sums();

    @Test
    void a_ban_on_the_day_of_placing_is_lawful_under_every_reading() {
        assertThat(judged(PLACED, "2026-03-03 ban-imposed summons=s1")).isEmpty();
        assertThat(sums.whole().judged().of(Verdict.LAWFUL)).isEqualTo(2);
    }

    @Test
    void a_ban_a_day_before_the_summons_is_placed_is_unlawful() {
        Finding finding = only(PLACED, "2026-03-02 ban-imposed summons=s1");
        assertThat(finding.check()).isEqualTo(Check.BAN_WITHOUT_GROUND);
        assertThat(finding.judged().verdict()).isEqualTo(Verdict.UNLAWFUL);
        assertThat(finding.judged().readings()).isEmpty();
        assertThat(finding.ground().rule()).isEqualTo(RuleId.EXIT_BAN_START);
        assertThat(finding.gap().lawful())
                .containsExactly(new DayUnder(LocalDate.of(2026, 3, 3), List.of(List.of())));
        assertThat(finding.gap().due()).isEqualTo(Finding.Due.NOT_BEFORE);
        assertThat(finding.ground().edition()).isEqualTo("E6");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-22, UNLAWFUL, 'before every count ends'",
        "2026-03-23, SOME_READINGS, '20 days from placing, the twentieth is enough'",
        "2026-04-09, SOME_READINGS, '20 days from appearance, the twentieth is enough'",
        "2026-04-10, LAWFUL, 'the day after the twentieth'"
    })
    void the_ladder_is_judged_by_the_day(LocalDate day, Verdict verdict, String why) {
        List<Finding> findings = judged(PLACED, day + " ladder-imposed summons=s1");
        if (verdict == Verdict.LAWFUL) {
            assertThat(findings).as(why).isEmpty();
        } else {
            assertThat(findings).as(why).singleElement().satisfies(finding -> {
                assertThat(finding.judged().verdict()).isEqualTo(verdict);
                assertThat(finding.check()).isEqualTo(Check.LADDER_WITHOUT_GROUND);
                assertThat(finding.judged().readings().isEmpty())
                        .isEqualTo(verdict == Verdict.UNLAWFUL);
            });
        }
    }

    @Test
    void a_ladder_on_the_twentieth_day_is_right_under_the_readings_that_are_told() {
        Finding finding = only(PLACED, "2026-04-09 ladder-imposed summons=s1");
        assertThat(keys(finding)).contains(List.of("Q4=B")).doesNotContain(List.of());
    }

    @Test
    void a_measure_lifted_within_a_day_is_right_under_Q8_A_and_later_under_no_reading() {
        String[] log = {
            PLACED, "2026-03-03 ban-imposed summons=s1", "2026-03-20 appeared summons=s1", ""
        };
        log[3] = "2026-03-20 measure-lifted summons=s1 measure=exit-ban";
        assertThat(judged(log)).isEmpty();
        log[3] = "2026-03-21 measure-lifted summons=s1 measure=exit-ban";
        Finding within = only(log);
        assertThat(within.judged().verdict()).isEqualTo(Verdict.SOME_READINGS);
        assertThat(keys(within)).containsExactly(List.of("Q8=A"), List.of("Q8=D"));
        log[3] = "2026-03-22 measure-lifted summons=s1 measure=exit-ban";
        Finding late = only(log);
        assertThat(late.judged().verdict()).isEqualTo(Verdict.UNLAWFUL);
        assertThat(late.check()).isEqualTo(Check.LIFTED_LATE);
        assertThat(late.ground().proof()).containsExactly(3L, 4L, 5L);
    }

    @Test
    void each_receiver_lifts_for_itself() {
        List<Finding> findings = judged(
                PLACED,
                "2026-04-10 measure-imposed summons=s1 measure=driving receiver=traffic-police",
                "2026-04-10 measure-imposed summons=s1 measure=credit receiver=banks",
                "2026-04-20 appeared summons=s1",
                "2026-04-20 measure-lifted summons=s1 measure=driving receiver=traffic-police");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(Check.NOT_LIFTED);
            assertThat(finding.entry().particulars().receiver()).isEqualTo("banks");
        });
    }

    @Test
    void an_entry_is_judged_by_what_was_known_and_a_later_correction_shows_apart() {
        Finding finding = only(
                PLACED + " reason=clarify-data",
                "2026-03-03 ban-imposed summons=s1",
                "2026-03-01 status category=deferred recorded=2026-03-10");
        assertThat(finding.check()).isEqualTo(Check.OUTSIDE_THE_DUTY);
        assertThat(finding.judged().basis()).isEqualTo(Finding.Basis.BY_LATER_FACTS);
        assertThat(sums.whole().judged().of(Verdict.UNLAWFUL)).isZero();
    }

    @Test
    void a_ban_for_somebody_known_to_be_deferred_is_unlawful() {
        List<Finding> findings = judged(
                "2026-02-01 status category=deferred",
                PLACED + " reason=dispatch",
                "2026-03-03 ban-imposed summons=s1");
        assertThat(findings)
                .extracting(Finding::check)
                .contains(Check.CALLED_OUTSIDE_THE_DUTY, Check.OUTSIDE_THE_DUTY);
        assertThat(findings)
                .filteredOn(finding -> finding.check() == Check.OUTSIDE_THE_DUTY)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.ground().proof()).containsExactly(2L, 3L, 4L));
    }

    @Test
    void service_two_days_early_is_found() {
        Finding finding = only(PLACED, "2026-03-08 served summons=s1");
        assertThat(finding.check()).isEqualTo(Check.SERVED_ON_ANOTHER_DAY);
        assertThat(finding.judged().verdict()).isEqualTo(Verdict.UNLAWFUL);
        assertThat(finding.gap().lawful().getFirst().day()).isEqualTo("2026-03-10");
    }

    @Test
    void a_measure_of_no_summons_of_his_is_unlawful_in_a_whole_log_only() {
        String[] log = {"2026-03-03 ban-imposed summons=s9"};
        assertThat(only(log).judged().verdict()).isEqualTo(Verdict.UNLAWFUL);
        Finding extract = new Judge(terms(About.Extent.EXTRACT))
                .judge(Logged.entries(log), sums)
                .findings()
                .getFirst();
        assertThat(extract.judged().because()).isEqualTo(Because.SUMMONS_NOT_IN_EXTRACT);
    }

    @Test
    void an_appearance_date_after_the_cap_is_found() {
        Finding finding = only("2026-01-12 placed summons=s1 appear=2026-02-12 account=false");
        assertThat(finding.check()).isEqualTo(Check.APPEARANCE_TOO_LATE);
        assertThat(finding.gap().lawful().getFirst().day()).isEqualTo("2026-02-11");
    }

    @Test
    void a_refusal_under_a_ban_is_counted_with_the_ban_and_one_without_is_a_finding() {
        assertThat(judged(
                        PLACED,
                        "2026-03-03 ban-imposed summons=s1",
                        "2026-03-05 refused-exit summons=s1"))
                .isEmpty();
        Finding finding = only("2026-03-05 refused-exit");
        assertThat(finding.check()).isEqualTo(Check.REFUSED_WITHOUT_BAN);
        assertThat(finding.ground().rule()).isEqualTo(RuleId.BORDER_CHECK);
    }

    private List<Finding> judged(String... log) {
        return new Judge(terms(About.Extent.WHOLE))
                .judge(Logged.entries(log), sums)
                .findings();
    }

    private Finding only(String... log) {
        List<Finding> findings = judged(log);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static List<List<String>> keys(Finding finding) {
        return finding.judged().readings().stream()
                .map(together -> together.stream().map(Reading::key).toList())
                .toList();
    }

    private static Terms terms(About.Extent extent) {
        Set<What> words = EnumSet.copyOf(Arrays.asList(What.values()));
        words.remove(What.NOTIFIED);
        return new Terms(
                Law.IN_FORCE,
                Category.CONSCRIPT,
                LocalDate.of(2026, 6, 1),
                extent,
                new Terms.Shown(Set.of(Column.CASE, Column.ON, Column.WHAT), words));
    }
}
