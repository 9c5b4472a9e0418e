package org.povestka.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/// Operations a second of processor time, collector and compiler included: a figure
/// that other work on the machine disturbs far less than operations a second of the
/// wall clock.
public final class CpuSeconds implements InternalProfiler {

    private static final double NANOSECONDS = 1e9;

    private final OperatingSystemMXBean machine =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long before;

    @Override
    public String getDescription() {
        return "operations a second of processor time";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = machine.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double seconds = (machine.getProcessCpuTime() - before) / NANOSECONDS;
        double operations = result.getMetadata().getMeasuredOps();
        return List.of(new ScalarResult(
                "perCpuSecond", operations / seconds, "ops/cpu-s", AggregationPolicy.AVG));
    }
}
