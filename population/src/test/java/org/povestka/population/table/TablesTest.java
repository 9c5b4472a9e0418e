package org.povestka.population.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povestka.population.Scenarios;
import org.povestka.population.chance.Chance.Generator;
import org.povestka.population.metric.Metric;
import org.povestka.population.run.Job;
import org.povestka.population.run.Outcome;
import org.povestka.population.run.Run;
import org.povestka.population.scenario.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/// The tables of a run hold what the run counted.
class TablesTest {

    private static final Scenario LAW_OF_2026 = Scenarios.of("2026.yaml");

    @TempDir
    private Path folder;

    @Test
    void the_rows_of_persons_add_up_to_every_figure_of_the_run() throws SQLException {
        Outcome outcome = write("one", 2);
        String sums = Arrays.stream(Metric.values())
                .map(metric -> "sum(" + metric.word().replace('-', '_') + ")")
                .collect(Collectors.joining(", "));
        for (int side = 0; side < 2; side++) {
            List<Long> found = numbers("SELECT " + sums + " FROM " + persons("one")
                    + " WHERE scenario = " + (side + 1));
            for (Metric metric : Metric.values()) {
                assertThat(found.get(metric.index()))
                        .as(metric.word())
                        .isEqualTo(outcome.sides().get(side).totals().sum(metric));
            }
        }
    }

    @Test
    void the_events_are_those_that_were_counted() throws SQLException {
        Outcome outcome = write("one", 1);
        assertThat(number("SELECT count(*) FROM " + events("one")
                        + " WHERE scenario = 1 AND what = 'placed' AND wrong <> 'namesake'"))
                .isEqualTo(outcome.sides().getFirst().totals().sum(Metric.SUMMONSES));
        assertThat(number("SELECT count(*) FROM " + events("one")
                        + " WHERE what = 'imposed' AND measure = ''"))
                .isZero();
        assertThat(number("SELECT count(*) FROM (SELECT person, scenario FROM " + events("one")
                        + " EXCEPT SELECT person, scenario FROM " + persons("one") + ")"))
                .isZero();
    }

    @Test
    void papers_go_to_work_or_school_of_those_who_have_one() throws SQLException {
        Outcome outcome = write("one", 1);
        String sent = " FROM " + events("one") + " JOIN " + persons("one")
                + " USING (scenario, person) WHERE what = 'sent-to-employer'";
        assertThat(number("SELECT count(*)" + sent + " AND occupation = 'neither'"))
                .isZero();
        assertThat(number("SELECT count(*)" + sent + " AND occupation = 'studies'"))
                .isGreaterThan(100);
        assertThat(number("SELECT count(*)" + sent))
                .isGreaterThan(outcome.sides().get(1).totals().sum(Metric.HANDED_AT_WORK));
    }

    @Test
    void another_number_of_threads_writes_the_same_rows() throws SQLException {
        write("one", 1);
        write("three", 3);
        for (String file : List.of(Tables.PERSONS, Tables.EVENTS)) {
            String one = "'" + folder.resolve("one").resolve(file) + "'";
            String three = "'" + folder.resolve("three").resolve(file) + "'";
            assertThat(number("SELECT count(*) FROM (SELECT * FROM " + one
                            + " EXCEPT ALL SELECT * FROM " + three + ")"))
                    .isZero();
            assertThat(number("SELECT count(*) FROM " + one))
                    .isEqualTo(number("SELECT count(*) FROM " + three))
                    .isGreaterThan(1_000);
        }
    }

    private Outcome write(String name, int threads) {
        Path into = folder.resolve(name);
        assertThat(into.toFile().mkdir()).isTrue();
        Job job = new Job(
                List.of(LAW_OF_2026, Scenarios.of("2026-at-work.yaml")),
                Run.CHUNK + 4_000,
                7,
                Generator.MIXED);
        try (Tables tables = Tables.in(into, LAW_OF_2026, new BitSet())) {
            Outcome outcome = Run.of(job, threads, people -> {}, tables::witness);
            tables.write();
            assertThat(Files.exists(into.resolve(Tables.EVENTS))).isTrue();
            return outcome;
        }
    }

    private String persons(String name) {
        return "'" + folder.resolve(name).resolve(Tables.PERSONS) + "'";
    }

    private String events(String name) {
        return "'" + folder.resolve(name).resolve(Tables.EVENTS) + "'";
    }

    private static long number(String sql) throws SQLException {
        return numbers(sql).getFirst();
    }

    /// The numbers of the one row of an answer.
    private static List<Long> numbers(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            List<Long> numbers = new ArrayList<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                numbers.add(result.getLong(i));
            }
            return numbers;
        }
    }
}
