package org.povestka.population.study;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.population.Scenarios;
import org.povestka.population.chance.Chance.Generator;
import org.povestka.population.metric.Metric;
import org.povestka.population.run.Job;
import org.povestka.population.run.Outcome;
import org.povestka.population.run.Run;
import org.povestka.population.scenario.Quantity;
import org.povestka.population.scenario.Scenario;
import org.povestka.population.scenario.ScenarioFile;

import static org.assertj.core.api.Assertions.assertThat;

/// Runs around a run: other worlds, other numbers, published totals.
class StudyTest {

    private static final Scenario LAW_OF_2026 = Scenarios.of("2026.yaml");
    private static final Scenario WITH_REMINDER = Scenarios.of("2026-with-reminder.yaml");

    @ParameterizedTest
    @MethodSource("org.povestka.population.study.Knob#keys")
    void every_number_that_may_be_turned_is_turned(String key) {
        assertThat(Knob.of(key).orElseThrow().turned(LAW_OF_2026, "1"))
                .as(key)
                .satisfiesAnyOf(
                        file -> assertThat(file).isInstanceOf(ScenarioFile.Sound.class),
                        file -> assertThat(key).startsWith("behaviour."));
    }

    @ParameterizedTest
    @CsvSource({
        "behaviour.comes, 2",
        "behaviour.comes, 0.99",
        "notice.reading-days, soon",
        "issuing.months, 13",
        "people.journeys, never",
        "law.service-days, 0",
        "law.service-days, '{x: 1}'"
    })
    void a_value_that_cannot_be_is_told_and_never_run(String key, String value) {
        assertThat(Knob.of(key).orElseThrow().turned(LAW_OF_2026, value))
                .isInstanceOf(ScenarioFile.Flawed.class);
    }

    @Test
    void the_number_of_men_and_what_is_no_number_cannot_be_turned() {
        assertThat(Knob.of("people.men")).isEmpty();
        assertThat(Knob.of("people.ages")).isEmpty();
        assertThat(Knob.of("speed")).isEmpty();
    }

    @Test
    void seven_days_are_the_law_as_it_is_and_twenty_one_serve_later() {
        assertThat(turned("law.service-days", "7").difference(Metric.SERVED).error())
                .isZero();
        assertThat(turned("law.service-days", "21").difference(Metric.SERVED).high())
                .isNegative();
    }

    @Test
    void another_term_of_the_law_leaves_a_reform_as_it_is() {
        Knob knob = Knob.of("law.service-days").orElseThrow();
        ScenarioFile file = knob.turned(WITH_REMINDER, "14");
        assertThat(((ScenarioFile.Sound) file).scenario().regime().reform().reminderDays())
                .hasValue(7);
    }

    /// 60 000 men and ten worlds: a paired difference is surer than its two sides.
    @Test
    void two_scenarios_share_their_draws_in_every_world() {
        Job job = job(6_000, LAW_OF_2026, WITH_REMINDER);
        Worlds worlds = Worlds.of(live(job), 10, StudyTest::live);
        assertThat(worlds.outcomes())
                .extracting(outcome -> outcome.job().seed())
                .containsExactly(7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L, 16L);
        Mean difference = worlds.difference(Metric.NOT_COME);
        assertThat(difference.low()).isPositive();
        assertThat(difference.error())
                .isLessThan(worlds.mean(Metric.NOT_COME, 0).error());
        assertThat(difference.mean())
                .isEqualTo(
                        worlds.mean(Metric.NOT_COME, 0).mean()
                                - worlds.mean(Metric.NOT_COME, 1).mean(),
                        org.assertj.core.api.Assertions.within(0.001));
    }

    @Test
    void the_danish_no_shows_of_2016_are_met_and_a_reminder_then_brings_most_of_them() {
        Scenario denmark = Scenarios.of("denmark-2016.yaml");
        Scenario reminder = Scenarios.of("denmark-reminder.yaml");
        Job job = job(34_000, denmark, reminder);
        Calibration.Calibrated found = Calibration.of(denmark, job, StudyTest::live);
        Job calibrated = found.job(job);
        Outcome outcome = live(calibrated);
        Fit fit = Fit.of(outcome.sides().getFirst(), found.moved());
        assertThat(fit.calibrated()).isTrue();
        assertThat(fit.met().getFirst().figure()).isBetween(4_048 * 0.99, 4_048 * 1.01);
        assertThat(fit.met().getFirst().target().published().on()).isEqualTo("2016-12-31");
        assertThat(calibrated.scenarios().get(1).share(Quantity.ACCOUNTS))
                .isEqualTo(calibrated.scenarios().get(0).share(Quantity.ACCOUNTS));
        assertThat(outcome.difference(Metric.NOT_COME).low()).isGreaterThan(2_000);
    }

    @Test
    void a_figure_that_falls_with_its_share_is_met_as_well() {
        Scenario falling = Scenarios.written("""
            extends: 2026.yaml
            calibrate:
              - {metric: not-come, total: 120000, tolerance: 0.02, moves: behaviour.comes,
                 source: made up, date: 2026-12-31}
            """);
        Job job = job(50_000, falling);
        Calibration.Calibrated found = Calibration.of(falling, job, StudyTest::live);
        Outcome outcome = live(found.job(job));
        assertThat(Fit.of(outcome.sides().getFirst(), found.moved()).calibrated())
                .isTrue();
        assertThat(found.scenario().share(Quantity.COMES)).isLessThan(850_000);
    }

    @Test
    void a_run_that_cannot_meet_a_total_is_not_called_calibrated() {
        Scenario impossible = Scenarios.written("""
            extends: 2026.yaml
            calibrate:
              - {metric: called-up, total: 9000000, tolerance: 0.01, moves: machinery.called-up,
                 source: made up, date: 2026-12-31}
            """);
        Job job = job(5_000, impossible);
        Calibration.Calibrated found = Calibration.of(impossible, job, StudyTest::live);
        Fit fit = Fit.of(live(found.job(job)).sides().getFirst(), found.moved());
        assertThat(fit.calibrated()).isFalse();
        assertThat(found.scenario().share(Quantity.CALLED_UP)).isEqualTo(1_000_000);
    }

    @Test
    void a_scenario_without_published_totals_is_not_called_calibrated() {
        Scenario aimless = Scenarios.written("extends: 2026.yaml\ncalibrate: []\n");
        assertThat(Study.of(live(job(1_000, aimless))).fit().calibrated()).isFalse();
    }

    private static Outcome turned(String key, String value) {
        ScenarioFile file = Knob.of(key).orElseThrow().turned(LAW_OF_2026, value);
        return live(job(20_000, ((ScenarioFile.Sound) file).scenario(), LAW_OF_2026));
    }

    private static Outcome live(Job job) {
        return Run.of(job, 2, people -> {});
    }

    private static Job job(long people, Scenario... scenarios) {
        return new Job(List.of(scenarios), people, 7, Generator.MIXED);
    }
}
