package org.povestka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.cli.Typed.Result;

import static org.assertj.core.api.Assertions.assertThat;

/// The command `simulate`.
class SimulateTest {

    private static final String SCENARIO = "../scenarios/2026.yaml";

    @TempDir
    private Path folder;

    @Test
    void a_small_country_is_shown_as_a_table_and_written_as_a_summary() throws IOException {
        Result result = Typed.IN_ENGLISH.run(
                "simulate", SCENARIO, "--people", "2000", "--seed=7", "--out", folder + "/out");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("The law of 2026, 2026-01-01 to 2026-12-31\n");
        assertThat(Files.readString(folder.resolve("out/summary.json")))
                .contains("\"seed\": 7", "\"people\": 2000", "\"barred-unaware\"");
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/events.parquet");
        assertThat(folder.resolve("out/partial")).doesNotExist();
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains(
                        "./povestka simulate " + SCENARIO + " --people 2000 --seed 7",
                        "<article lang=\"en\">",
                        "<article lang=\"ru\">");
    }

    @Test
    void another_number_of_threads_writes_the_same_bytes() throws IOException {
        for (String threads : new String[] {"1", "3"}) {
            Typed.IN_ENGLISH.run(
                    "simulate",
                    SCENARIO,
                    "--people=70000",
                    "--threads",
                    threads,
                    "--tables=none",
                    "--out",
                    folder + "/" + threads);
        }
        assertThat(folder.resolve("1/summary.json"))
                .hasSameTextualContentAs(folder.resolve("3/summary.json"));
    }

    @Test
    void two_scenarios_are_held_against_each_other() {
        Result result = Typed.IN_ENGLISH.run(
                "simulate",
                SCENARIO,
                "--against",
                "../scenarios/2026-with-reminder.yaml",
                "--people=3000",
                "--days=90");
        assertThat(result.out())
                .contains("2026-01-01 to 2026-03-31", "Against: A paper reminder", "difference");
    }

    @Test
    void a_number_is_swept_and_the_country_lived_in_several_worlds() throws IOException {
        Result result = Typed.IN_ENGLISH.run(
                "simulate",
                SCENARIO,
                "--people=3000",
                "--sweep=law.service-days=7,21",
                "--sweep=people.accounts=0.5",
                "--replications=3",
                "--calibrate",
                "--tables=none",
                "--out",
                folder + "/out");
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("law.service-days: what each value changes, with the same draws")
                .contains("The same in 3 worlds", "Found by halving: machinery.called-up = ")
                .contains("Called up    ", "S74, 2026-12-31");
        assertThat(Files.readString(folder.resolve("out/summary.json")))
                .contains("\"replications\"", "\"key\": \"people.accounts\"", "\"fit\"");
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains("--replications 3 --sweep law.service-days=7,21");
    }

    @Test
    void what_cannot_be_swept_is_told_with_everything_that_can() {
        Result result = Typed.IN_ENGLISH.run(
                "simulate", SCENARIO, "--sweep=people.men=5", "--sweep", "behaviour.comes=2");
        assertThat(result.complaints()).hasSize(2);
        assertThat(result.complaints().get(0))
                .startsWith("--sweep: not KEY=A,B,C with one of the keys people.deferment-years, ")
                .endsWith(": people.men=5");
        assertThat(result.complaints().get(1))
                .startsWith("--sweep behaviour.comes=2:1:")
                .endsWith("behaviour.comes: not a share from 0 to 1 with at most six decimals: 2");
    }

    @Test
    void one_man_is_told_with_his_summonses_and_what_the_law_says_of_them() {
        Result result = Typed.IN_ENGLISH.run("simulate", SCENARIO, "--person", "14");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("Man no. 14 · The law of 2026\n")
                .containsAnyOf("He studies.\n", "He works.\n", "He neither works nor studies.\n")
                .contains(
                        "2026-04-10 06:00  the summons is placed and the notice appears",
                        "at the border: exit ban",
                        "53-FZ");
    }

    @Test
    void one_man_is_told_alone() {
        Result result =
                Typed.IN_ENGLISH.run("simulate", SCENARIO, "--person", "14", "--people", "3");
        assertThat(result.complaints())
                .containsExactly("--people: cannot be given beside --person: 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--people 0 | --people: not a whole number from 1 … 150000000: 0",
                "--seed x | --seed: not a whole number from -9223372036854775808 … "
                        + "9223372036854775807: x",
                "--generator dice | --generator: no such generator, expected mixed or philox: dice",
                "--tables some | --tables: no such tables, expected all or none: some",
                "--against no.yaml | --against: there is no such file: no.yaml",
                "--replications 1 | --replications: not a whole number from 2 … 1000: 1"
            })
    void what_cannot_be_typed_is_told_and_nothing_is_run(String typed, String complaint) {
        String[] option = typed.split(" ", 2);
        Result result = Typed.IN_ENGLISH.run("simulate", SCENARIO, option[0], option[1]);
        assertThat(result.complaints()).containsExactly(complaint);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void every_flaw_of_a_scenario_is_told_at_its_line_and_nothing_is_written() throws IOException {
        Path flawed = folder.resolve("flawed.yaml");
        Files.writeString(flawed, """
            first: 2026-13-01
            readings: [Q3=E]
            assumptions:
              people.accounts: {is: 2, grade: assumed, source: own}
            """);
        Result result =
                Typed.IN_ENGLISH.run("simulate", flawed.toString(), "--out", folder + "/out");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.complaints()).hasSize(3);
        assertThat(result.complaints().get(2))
                .startsWith(flawed + ":4:25: people.accounts: not a share");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
