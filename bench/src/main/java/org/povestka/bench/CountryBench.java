package org.povestka.bench;

import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.povestka.law.time.Span;
import org.povestka.population.chance.Chance;
import org.povestka.population.column.Columns;
import org.povestka.population.column.EventLog;
import org.povestka.population.run.Job;
import org.povestka.population.run.Outcome;
import org.povestka.population.run.Run;
import org.povestka.population.scenario.Scenario;

/// The country of `scenarios` with the real law, the machinery and every figure, over three
/// years: an operation is a life.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class CountryBench {

    private static final int PEOPLE = 4 * Run.CHUNK;
    private static final int MILLIONS = 10_000_000;
    private static final Span THREE_YEARS =
            new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));

    /// How many threads live them.
    @Param({"1", "2"})
    public int threads = 1;

    private final Scenario scenario = Ready.scenario("2026.yaml").over(THREE_YEARS);
    private final Scenario other = Ready.scenario("2026-with-reminder.yaml").over(THREE_YEARS);

    /// Lives under one scenario.
    ///
    /// @return what came of them
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public Outcome lives() {
        return live(List.of(scenario));
    }

    /// Ten million lives, so that what threads wait for at the end does not weigh.
    ///
    /// @return what came of them
    @Benchmark
    @OperationsPerInvocation(MILLIONS)
    public Outcome tenMillionLives() {
        return Run.of(
                new Job(List.of(scenario), MILLIONS, 1, Chance.Generator.MIXED),
                threads,
                people -> {});
    }

    /// Lives under two scenarios, with the paired difference.
    ///
    /// @return what came of them
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public Outcome livesCompared() {
        return live(List.of(scenario, other));
    }

    /// Lives under one scenario and keeps every man in columns.
    ///
    /// @return the columns
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public Columns livesInColumns() {
        Columns columns = new Columns(PEOPLE);
        Run.of(job(List.of(scenario)), threads, people -> {}, columns::witness);
        return columns;
    }

    /// Lives under one scenario, keeps every event and puts them in order of time.
    ///
    /// @return the events
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public long[] livesAsEvents() {
        EventLog log = new EventLog(job(List.of(scenario)));
        Run.of(job(List.of(scenario)), threads, people -> {}, log::witness);
        return log.inTimeOrder();
    }

    private Outcome live(List<Scenario> scenarios) {
        return Run.of(job(scenarios), threads, people -> {});
    }

    private static Job job(List<Scenario> scenarios) {
        return new Job(scenarios, PEOPLE, 1, Chance.Generator.MIXED);
    }
}
