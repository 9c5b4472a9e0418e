package org.povestka.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.povestka.law.Explanation;
import org.povestka.law.Law;
import org.povestka.law.explain.DayAnswer;
import org.povestka.law.explain.States;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Person;
import org.povestka.law.history.Reason;
import org.povestka.law.history.SummonsId;

/// The law on the case of the walkthrough: one summons, placed 3 July 2025 for 21
/// July 2025.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LawBench {

    private static final LocalDate ASKED = LocalDate.of(2025, 7, 12);

    private final History history = new History(
            Person.of(Category.CONSCRIPT).with(Account.HELD),
            List.of(new Event.Placed(
                    LocalDate.of(2025, 7, 3),
                    Instant.parse("2025-07-03T03:00:00Z"),
                    new SummonsId("s1"),
                    LocalDate.of(2025, 7, 21),
                    Reason.NOT_SAID)));

    /// The three days, traced and cited, under every reading: three answers an
    /// operation.
    ///
    /// @return the answers
    @Benchmark
    public List<States> threeAnswersOfOneSummons() {
        return Law.IN_FORCE.states(history);
    }

    /// What holds on one day: four states, under every reading.
    ///
    /// @return the states
    @Benchmark
    public DayAnswer oneDay() {
        return Law.IN_FORCE.on(history, ASKED);
    }

    /// Everything: answers, measures, steps, remedies, flags, timeline, with the
    /// fewest readings.
    ///
    /// @return the explanation
    @Benchmark
    public Explanation everything() {
        return Law.IN_FORCE.explain(history, List.of(ASKED));
    }
}
