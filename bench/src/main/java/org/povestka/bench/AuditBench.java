package org.povestka.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.povestka.audit.finding.Sums;
import org.povestka.population.chance.Chance;
import org.povestka.population.log.RegistryLog;
import org.povestka.population.run.Job;

/// A log in CSV audited into JSON, all checks under every reading, its digest with it; an
/// operation is an entry. Two logs are the example town over and over under other names: all of
/// it, or only those in whose log nothing is found. The third is of a simulated country, in which
/// the readings the offices act on leave nearly every mark of service open to others.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class AuditBench {

    private static final Path TOWN = Path.of("examples", "town-with-faults.csv");
    private static final int ENTRIES = 100_000;

    /// So many that they have that many entries.
    private static final int MEN = 150_000;

    /// Whose entries are in the log.
    public enum Town {
        /// Those in whose log nothing is found.
        CLEAN,
        /// All.
        FAULTY,
        /// Men of the ready scenario of 2026.
        SIMULATED
    }

    /// The log.
    @Param
    public Town town = Town.CLEAN;

    private Path log = TOWN;
    private Path out = TOWN;

    /// Writes the log.
    ///
    /// @throws IOException if it cannot be written
    @Setup(Level.Trial)
    public void write() throws IOException {
        log = Files.createTempFile("povestka-bench", ".csv");
        out = Files.createTempFile("povestka-bench", ".json");
        List<String> lines = town == Town.SIMULATED ? simulated() : repeated();
        Files.write(log, lines.subList(0, ENTRIES + 1));
    }

    /// Deletes it.
    ///
    /// @throws IOException if it cannot be deleted
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.deleteIfExists(log);
        Files.deleteIfExists(out);
    }

    /// An audit of the log.
    ///
    /// @return the sums
    /// @throws IOException if the report cannot be written
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public Sums audit() throws IOException {
        return Audits.run(log, out);
    }

    /// The floor: the same file read line by line, its cells counted.
    ///
    /// @return how many cells there are
    /// @throws IOException if it cannot be read
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public long plainReading() throws IOException {
        return PlainReading.of(log).cells();
    }

    private List<String> repeated() throws IOException {
        Map<String, List<String>> cases = Audits.people(town == Town.CLEAN);
        List<String> names = List.copyOf(cases.keySet());
        List<String> written = new ArrayList<>(List.of(Audits.header()));
        for (int i = 0; written.size() <= ENTRIES; i++) {
            String name = names.get(i % names.size());
            String other = "q%07d".formatted(i);
            for (String line : cases.getOrDefault(name, List.of())) {
                written.add(other + line.substring(name.length()));
            }
        }
        return written;
    }

    private static List<String> simulated() throws IOException {
        StringBuilder log = new StringBuilder();
        Job job = new Job(List.of(Ready.scenario("2026.yaml")), MEN, 1, Chance.Generator.MIXED);
        RegistryLog.write(job, log, new StringBuilder(), lived -> {});
        return log.toString().lines().toList();
    }
}
