package org.povestka.population.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.law.kernel.Answers;
import org.povestka.law.time.Span;
import org.povestka.population.Scenarios;
import org.povestka.population.chance.Chance;
import org.povestka.population.chance.Chance.Generator;
import org.povestka.population.life.Country;
import org.povestka.population.life.Lives;
import org.povestka.population.life.Man;
import org.povestka.population.life.Tally;
import org.povestka.population.metric.Estimate;
import org.povestka.population.metric.Metric;
import org.povestka.population.report.Summary;
import org.povestka.population.scenario.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/// A run is a function of its scenarios, its seed and its number of people, and of
/// nothing else.
class RunTest {

    private static final Scenario LAW_OF_2026 = Scenarios.of("2026.yaml");
    private static final Scenario WITHOUT_FAULTS = Scenarios.written("""
        name: {en: Perfect records, ru: Безошибочные данные}
        extends: 2026.yaml
        assumptions:
          faults.exempt-shown-liable: {is: 0, grade: hypothetical, source: own}
          faults.deferment-missing: {is: 0, grade: hypothetical, source: own}
          faults.namesake: {is: 0, grade: hypothetical, source: own}
          faults.reservist-shown-liable: {is: 0, grade: hypothetical, source: own}
        """);

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void any_number_of_threads_gives_the_same_bytes(int threads) {
        Job job = job(3 * Run.CHUNK + 17, LAW_OF_2026, WITHOUT_FAULTS);
        assertThat(Summary.of(Run.of(job, threads, people -> {})))
                .isEqualTo(Summary.of(Run.of(job, 1, people -> {})));
    }

    @Test
    void a_run_is_the_sum_of_its_lives() {
        Outcome outcome = Run.of(job(5_000, LAW_OF_2026), 2, people -> {});
        Country country = Country.of(LAW_OF_2026);
        Lives lives = new Lives(country, Chance.of(Generator.MIXED, 7));
        Tally tally = new Tally(country, outcome.sides().getFirst().worlds());
        long[] sums = new long[Metric.values().length];
        for (long number = 4_999; number >= 0; number--) {
            tally.count(lives.live(number));
            for (int i = 0; i < sums.length; i++) {
                sums[i] += tally.values()[i];
            }
        }
        for (Metric metric : Metric.values()) {
            assertThat(outcome.sides().getFirst().totals().sum(metric))
                    .as(metric.word())
                    .isEqualTo(sums[metric.index()]);
        }
    }

    @Test
    void a_scenario_held_against_itself_differs_in_nothing() {
        Outcome outcome = Run.of(job(20_000, LAW_OF_2026, LAW_OF_2026), 1, people -> {});
        assertThat(Metric.values())
                .allSatisfy(metric ->
                        assertThat(outcome.difference(metric)).isEqualTo(new Estimate(0, 0)));
        assertThat(outcome.difference().orElseThrow().first()).isEmpty();
    }

    @Test
    void perfect_records_bar_no_wrong_man_and_leave_the_right_ones_as_they_are() {
        Outcome outcome = Run.of(job(60_000, LAW_OF_2026, WITHOUT_FAULTS), 2, people -> {});
        assertThat(outcome.sides().get(1).totals().sum(Metric.WRONG_BARRED)).isZero();
        assertThat(outcome.difference(Metric.WRONG_BARRED).low()).isPositive();
        // A few are barred once more when their deferment has ended, and rightly.
        double wrong = outcome.difference(Metric.WRONG_BARRED).total();
        assertThat(outcome.difference(Metric.BARRED).total()).isBetween(0.9 * wrong, wrong);
        assertThat(outcome.difference(Metric.CALLED_UP)).isEqualTo(new Estimate(0, 0));
    }

    @Test
    void the_published_generator_gives_the_same_figures_within_four_standard_errors() {
        Outcome mixed = Run.of(job(150_000, LAW_OF_2026), 2, people -> {});
        Job again = new Job(List.of(LAW_OF_2026), 150_000, 8, Generator.PHILOX);
        Outcome philox = Run.of(again, 2, people -> {});
        for (Metric metric : Metric.values()) {
            Estimate one = mixed.sides().getFirst().estimate(metric);
            Estimate other = philox.sides().getFirst().estimate(metric);
            double error = Math.hypot(one.error(), other.error());
            assertThat(Math.abs(one.total() - other.total()))
                    .as(metric.word())
                    .isLessThanOrEqualTo(4 * error);
        }
    }

    @Test
    void a_longer_run_begins_as_the_shorter_one_did() {
        Scenario longer =
                LAW_OF_2026.over(new Span(LAW_OF_2026.days().first(), LocalDate.of(2028, 12, 31)));
        assertThat(firstYear(longer)).isEqualTo(firstYear(LAW_OF_2026)).hasSizeGreaterThan(1_000);
    }

    /// 1536 worlds a man: the band of the few that are counted is the band of all.
    @Test
    void no_world_of_readings_lies_outside_the_band() {
        Outcome outcome = Run.of(job(3_000, LAW_OF_2026), 1, people -> {});
        Outcome.Side side = outcome.sides().getFirst();
        Country country = Country.of(LAW_OF_2026);
        List<Answers> all = Answers.all();
        Tally tally = new Tally(country, all);
        Lives lives = new Lives(country, Chance.of(Generator.MIXED, 7));
        long[][] sums = new long[all.size()][Metric.OF_READINGS.size()];
        long[] refused = new long[all.size()];
        for (long number = 0; number < 3_000; number++) {
            tally.count(lives.live(number));
            for (int world = 0; world < sums.length; world++) {
                refused[world] += tally.law().refused(world);
                for (Metric metric : Metric.OF_READINGS) {
                    sums[world][metric.indexOfReadings()] += tally.law().value(metric, world);
                }
            }
        }
        for (int world = 0; world < sums.length; world++) {
            for (Metric metric : refused[world] > 0 ? List.<Metric>of() : Metric.OF_READINGS) {
                assertThat(sums[world][metric.indexOfReadings()] * side.weight())
                        .as(metric.word() + all.get(world).readings())
                        .isBetween(side.band(metric).least(), side.band(metric).most());
            }
        }
    }

    private static List<String> firstYear(Scenario scenario) {
        Lives lives = new Lives(Country.of(scenario), Chance.of(Generator.MIXED, 7));
        int before = (int) LocalDate.of(2026, 10, 1).toEpochDay();
        List<String> summonses = new ArrayList<>();
        for (long number = 0; number < 20_000; number++) {
            Man man = lives.live(number);
            for (int i = 0; i < man.courses(); i++) {
                if (man.course(i).placedOn() < before) {
                    summonses.add(number + " " + man.course(i).placedOn() + " "
                            + man.course(i).appearOn() + " " + man.course(i).wrong());
                }
            }
        }
        return summonses;
    }

    private static Job job(long people, Scenario... scenarios) {
        return new Job(List.of(scenarios), people, 7, Generator.MIXED);
    }
}
