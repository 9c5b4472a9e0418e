package org.povestka.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.povestka.bench.mini.Figures;
import org.povestka.bench.mini.Model;

/// The same few rules over three years in four ways: an operation is a life.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class MiniBench {

    private static final int PEOPLE = 65_536;
    private static final int TRIED = 2_000;

    /// How they are lived.
    @Param
    public Model model = Model.DIRECT;

    /// Refuses to compare ways that do not come to the same.
    ///
    /// @throws IllegalStateException if they do not
    @Setup
    public void agree() {
        Figures expected = Model.DIRECT.live(TRIED);
        Figures found = model.live(TRIED);
        if (!found.equals(expected)) {
            throw new IllegalStateException(model + ": expected " + expected + ": " + found);
        }
    }

    /// Lives of three years.
    ///
    /// @return what they come to
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public Figures lives() {
        return model.live(PEOPLE);
    }
}
