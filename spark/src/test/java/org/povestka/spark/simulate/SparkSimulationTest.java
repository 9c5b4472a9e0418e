package org.povestka.spark.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.population.chance.Chance.Generator;
import org.povestka.population.engine.Engine;
import org.povestka.population.engine.Threads;
import org.povestka.population.report.Summary;
import org.povestka.population.run.Checkpoint;
import org.povestka.population.run.Job;
import org.povestka.population.run.Outcome;
import org.povestka.population.run.Progress;
import org.povestka.population.run.Run;
import org.povestka.population.scenario.Scenario;
import org.povestka.population.scenario.ScenarioFile;
import org.povestka.population.scenario.ScenarioFiles;
import org.povestka.population.table.Tables;
import org.povestka.spark.OneSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// A country lived on Spark is the same country, to the last byte of its summary.
class SparkSimulationTest {

    private static final long PEOPLE = 4L * Run.CHUNK + 1_234;
    private static final Scenario LAW_OF_2026 = scenario("2026.yaml");
    private static final Job ALONE = new Job(List.of(LAW_OF_2026), PEOPLE, 7, Generator.MIXED);
    private static final Job COMPARED = new Job(
            List.of(scenario("2026-14-days.yaml"), scenario("2025-as-reported.yaml")),
            PEOPLE,
            8,
            Generator.PHILOX);
    /// One thread: others would wait for this class, which waits for them.
    private static final Engine LOCAL = new Threads(1);
    private static final String SUMMARY = here(ALONE);
    private static final Map<Job, String> SUMMARIES =
            Map.of(ALONE, SUMMARY, COMPARED, here(COMPARED));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void however_it_is_parted_the_summary_has_the_same_bytes(int tasks) {
        Engine spark = new SparkSimulation(OneSession.cluster(), tasks);
        for (Job job : List.of(ALONE, COMPARED)) {
            AtomicLong lived = new AtomicLong();
            Outcome outcome = spark.live(job, lived::addAndGet, Checkpoint.NONE);
            assertThat(Summary.of(outcome)).isEqualTo(SUMMARIES.get(job));
            assertThat(lived).hasValue(PEOPLE);
        }
    }

    @Test
    void stopped_here_it_goes_on_there_to_the_same_bytes() {
        Engine spark = new SparkSimulation(OneSession.cluster(), 100);
        Progress full = fullAfter(2);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> LOCAL.live(ALONE, full, Checkpoint.in(folder, ALONE)))
                .withMessage("full");
        assertThat(Checkpoint.in(folder, ALONE).finished().cardinality()).isBetween(1, 4);
        Outcome finished = spark.live(ALONE, people -> {}, Checkpoint.in(folder, ALONE));
        assertThat(Summary.of(finished)).isEqualTo(SUMMARY);
    }

    @Test
    void stopped_there_it_goes_on_here_to_the_same_bytes() {
        Engine spark = new SparkSimulation(OneSession.cluster(), 100);
        Progress full = fullAfter(3);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> spark.live(ALONE, full, Checkpoint.in(folder, ALONE)))
                .withMessage("full");
        assertThat(Checkpoint.in(folder, ALONE).finished().cardinality()).isEqualTo(3);
        Outcome finished = LOCAL.live(ALONE, people -> {}, Checkpoint.in(folder, ALONE));
        assertThat(Summary.of(finished)).isEqualTo(SUMMARY);
    }

    @Test
    void the_tables_hold_the_same_rows() throws SQLException {
        write("here", LOCAL);
        write("there", new SparkSimulation(OneSession.cluster(), 1));
        for (String file : List.of(Tables.PERSONS, Tables.EVENTS)) {
            assertThat(rows("there", file)).hasSizeGreaterThan(1_000).isEqualTo(rows("here", file));
        }
    }

    private static String here(Job job) {
        return Summary.of(LOCAL.live(job, people -> {}, Checkpoint.NONE));
    }

    private void write(String name, Engine engine) {
        Path into = folder.resolve(name);
        assertThat(into.toFile().mkdir()).isTrue();
        Job job = new Job(List.of(LAW_OF_2026), Run.CHUNK + 2_000, 7, Generator.MIXED);
        try (Tables tables = Tables.in(into, LAW_OF_2026, new BitSet())) {
            engine.live(job, people -> {}, Checkpoint.NONE, tables);
            tables.write();
        }
    }

    /// The rows of a file in its order, each as text.
    private List<String> rows(String name, String file) throws SQLException {
        String sql = "SELECT t::VARCHAR FROM '" + folder.resolve(name).resolve(file) + "' t";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }

    /// Hears of so many parts and fails then as a full disk would.
    private static Progress fullAfter(int parts) {
        AtomicLong told = new AtomicLong();
        return people -> {
            if (people > 0 && told.incrementAndGet() == parts) {
                throw new UncheckedIOException("full", new IOException("No space left on device"));
            }
        };
    }

    private static Scenario scenario(String name) {
        ScenarioFile file =
                ScenarioFiles.read(name, bytes(name).orElseThrow(), SparkSimulationTest::bytes);
        return switch (file) {
            case ScenarioFile.Sound sound -> sound.scenario();
            case ScenarioFile.Flawed flawed ->
                throw new AssertionError(flawed.flaws().toString());
        };
    }

    private static Optional<byte[]> bytes(String name) {
        try {
            Path file = Path.of("../scenarios").resolve(name);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
