package org.povestka.population.column;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.population.Scenarios;
import org.povestka.population.chance.Chance.Generator;
import org.povestka.population.life.Chronicle.Moment;
import org.povestka.population.life.Chronicle.Step;
import org.povestka.population.metric.Metric;
import org.povestka.population.replay.Life;
import org.povestka.population.replay.Replay;
import org.povestka.population.run.Job;
import org.povestka.population.run.Outcome;
import org.povestka.population.run.Run;
import org.povestka.population.scenario.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/// A run kept man by man, and event by event in order of time.
class ColumnsTest {

    private static final Scenario LAW_OF_2026 = Scenarios.of("2026.yaml");
    private static final int PEOPLE = 2 * Run.CHUNK + 500;
    private static final Job JOB = new Job(List.of(LAW_OF_2026), PEOPLE, 7, Generator.MIXED);

    @Test
    void a_man_takes_24_bytes_and_the_columns_add_up_to_the_figures_of_the_run() {
        Columns columns = new Columns(PEOPLE);
        Outcome outcome = Run.of(JOB, 2, people -> {}, columns::witness);
        assertThat(Columns.BYTES_A_MAN).isLessThanOrEqualTo(24);
        for (Metric metric : Columns.SHORT) {
            assertThat(sum(columns, metric))
                    .as(metric.word())
                    .isEqualTo(outcome.sides().getFirst().totals().sum(metric));
        }
        assertThat(sum(columns, Columns.LONG))
                .isEqualTo(outcome.sides().getFirst().totals().sum(Columns.LONG));
    }

    @Test
    void half_of_the_barred_are_barred_no_longer_than_the_percentile_says() {
        Columns columns = new Columns(PEOPLE);
        Run.of(JOB, 2, people -> {}, columns::witness);
        int half = columns.percentile(Metric.BARRED_DAYS, 50);
        long barred = 0;
        long shorter = 0;
        long less = 0;
        for (int man = 0; man < PEOPLE; man++) {
            int days = columns.value(Metric.BARRED_DAYS, man);
            barred += days > 0 ? 1 : 0;
            shorter += days > 0 && days <= half ? 1 : 0;
            less += days > 0 && days < half ? 1 : 0;
        }
        assertThat(2 * shorter).isGreaterThanOrEqualTo(barred);
        assertThat(2 * less).isLessThan(barred);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void events_come_in_order_of_time_and_are_the_same_for_any_number_of_threads(int threads) {
        EventLog log = new EventLog(JOB);
        Outcome outcome = Run.of(JOB, threads, people -> {}, log::witness);
        long[] events = log.inTimeOrder();
        long[] sorted = events.clone();
        Arrays.sort(sorted);
        assertThat(events).isEqualTo(sorted).hasSizeGreaterThan(50_000);
        long placed = Arrays.stream(events)
                .filter(event -> EventLog.step(event) == Step.PLACED)
                .count();
        assertThat(placed)
                .isGreaterThanOrEqualTo(outcome.sides().getFirst().totals().sum(Metric.SUMMONSES));
    }

    @Test
    void the_events_of_a_man_are_those_that_are_told_of_him() {
        EventLog log = new EventLog(JOB);
        Run.of(JOB, 2, people -> {}, log::witness);
        long[] events = log.inTimeOrder();
        Life life = Replay.of(LAW_OF_2026, JOB.generator(), JOB.seed()).life(14);
        List<String> told = life.summonses().stream()
                .flatMap(summons -> summons.moments().stream())
                .map(ColumnsTest::said)
                .toList();
        List<String> logged = Arrays.stream(events)
                .filter(event -> EventLog.man(event) == 14)
                .mapToObj(event -> log.hour(event) + " " + EventLog.step(event) + " "
                        + EventLog.measure(event))
                .toList();
        assertThat(logged).isNotEmpty().containsExactlyInAnyOrderElementsOf(told);
    }

    private static String said(Moment moment) {
        String measure =
                moment.measures().isEmpty() ? "" : moment.measures().getFirst().name();
        return moment.hour() + " " + moment.step() + " " + measure;
    }

    private static long sum(Columns columns, Metric metric) {
        long sum = 0;
        for (int man = 0; man < PEOPLE; man++) {
            sum += columns.value(metric, man);
        }
        return sum;
    }
}
