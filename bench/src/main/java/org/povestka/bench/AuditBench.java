package org.povestka.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Entry;
import org.povestka.audit.paper.JsonReport;
import org.povestka.audit.paper.Made;
import org.povestka.audit.read.LogFile;
import org.povestka.audit.read.OpenedLog;
import org.povestka.audit.read.Strictness;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.read.sort.Cases;
import org.povestka.audit.run.Audit;
import org.povestka.audit.run.Survey;
import org.povestka.law.Law;
import org.povestka.law.history.Category;
import org.povestka.law.time.Day;
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
        try (LogFile read = opened(log);
                Writer json = Files.newBufferedWriter(out)) {
            Audit audit = audit(read, read::sha256);
            Made made = new Made("bench", List.of(), Made.Standards.LEFT_OUT);
            return audit.run(() -> new JsonReport(json, made), entries -> {});
        }
    }

    /// The floor: the same file read line by line, its cells counted.
    ///
    /// @return how many cells there are
    /// @throws IOException if it cannot be read
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public long plainReading() throws IOException {
        long cells = 0;
        try (BufferedReader lines = Files.newBufferedReader(log)) {
            String line = lines.readLine();
            while (line != null) {
                cells++;
                for (int i = line.indexOf(','); i >= 0; i = line.indexOf(',', i + 1)) {
                    cells++;
                }
                line = lines.readLine();
            }
        }
        return cells;
    }

    private List<String> repeated() throws IOException {
        Set<String> wronged = town == Town.CLEAN ? wronged() : Set.of();
        List<String> lines = Files.readAllLines(TOWN);
        Map<String, List<String>> cases = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int comma = line.indexOf(',');
            String name = line.substring(0, comma);
            if (!wronged.contains(name)) {
                cases.computeIfAbsent(name, same -> new ArrayList<>()).add(line.substring(comma));
            }
        }
        List<List<String>> people = List.copyOf(cases.values());
        List<String> written = new ArrayList<>(List.of(lines.getFirst()));
        for (int i = 0; written.size() <= ENTRIES; i++) {
            String name = "q%07d".formatted(i);
            people.get(i % people.size()).forEach(rest -> written.add(name + rest));
        }
        return written;
    }

    private static List<String> simulated() throws IOException {
        StringBuilder log = new StringBuilder();
        Job job = new Job(List.of(Ready.scenario("2026.yaml")), MEN, 1, Chance.Generator.MIXED);
        RegistryLog.write(job, log, new StringBuilder(), lived -> {});
        return log.toString().lines().toList();
    }

    private static Set<String> wronged() {
        Set<String> wronged = new HashSet<>();
        try (LogFile read = opened(TOWN)) {
            Judge judge = new Judge(audit(read, () -> "").terms());
            Cases.of(read).read(() -> entries -> {
                CaseFindings found = judge.judge(entries, new Sums());
                if (!found.findings().isEmpty()) {
                    wronged.add(name(entries));
                }
            });
        }
        return wronged;
    }

    private static String name(List<Entry> entries) {
        return entries.getFirst().key().of();
    }

    /// The digest is asked for when the log was read.
    private static Audit audit(LogFile read, Supplier<String> digest) {
        Survey survey = Survey.of(read);
        About about = new About(
                new About.Log("log.csv", digest.get()),
                Law.IN_FORCE,
                Day.date(survey.lastDay()),
                About.Extent.WHOLE,
                survey.columns());
        return new Audit(read, survey, about, Category.CONSCRIPT);
    }

    private static LogFile opened(Path file) {
        return switch (LogFile.open(file, Mapping.NONE, new Strictness.Strict())) {
            case OpenedLog.Opened opened -> opened.log();
            case OpenedLog.Refused refused ->
                throw new IllegalStateException("a log expected: " + file);
        };
    }
}
