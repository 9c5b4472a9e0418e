package org.povestka.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How fast the machine copies memory, to read the other figures by: an operation is a
/// megabyte.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class CopyBench {

    private static final int MEGABYTES = 64;

    private final byte[] source = new byte[MEGABYTES << 20];
    private final byte[] target = new byte[MEGABYTES << 20];

    /// Copies more than a cache holds.
    ///
    /// @return the copy
    @Benchmark
    @OperationsPerInvocation(MEGABYTES)
    public byte[] megabytes() {
        System.arraycopy(source, 0, target, 0, source.length);
        return target;
    }
}
