package org.povestka.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.cli.Typed.Result;

import static org.assertj.core.api.Assertions.assertThat;

/// A run that is killed, or told to stop, is finished by `--resume`, to the same bytes.
class ResumeTest {

    /// Control and C; what a machine that goes down sends; what nobody can answer.
    private static final List<String> SIGNALS = List.of("INT", "TERM", "KILL", "INT");

    private static final String GOING_ON = "to go on: povestka simulate --resume ";
    private static final String[] TYPED = {
        "simulate",
        "../scenarios/2026.yaml",
        "--against",
        "../scenarios/2026-with-reminder.yaml",
        "--people=300000",
        "--days=60",
        "--lang=en",
        "--quiet"
    };

    @TempDir
    private Path folder;

    /// The moments are random but for their seed; wherever they fall, the result is the same.
    @ParameterizedTest
    @ValueSource(strings = {"all", "none"})
    void killed_at_any_moment_it_is_finished_to_the_same_bytes(String tables) throws Exception {
        Path whole = folder.resolve("whole");
        Typed.IN_ENGLISH.run(words(TYPED, "--tables=" + tables, "--out", whole.toString()));
        Path killed = folder.resolve("killed");
        Random moments = new Random(4);
        String[] typed = words(TYPED, "--tables=" + tables, "--out", killed.toString());
        for (String signal : SIGNALS) {
            if (!Files.exists(killed) || unfinished(killed)) {
                stop(signal, moments, typed);
            }
            typed = unfinished(killed)
                    ? new String[] {"simulate", "--resume", killed.toString()}
                    : typed;
        }
        if (unfinished(killed)) {
            assertThat(killed.resolve("summary.json")).doesNotExist();
            Result result = Typed.IN_ENGLISH.run("simulate", "--resume", killed.toString());
            assertThat(result.code()).isZero();
        }
        for (String name : List.of("summary.json", "report.html")) {
            assertThat(killed.resolve(name)).hasSameTextualContentAs(whole.resolve(name));
        }
        assertThat(killed.resolve("partial")).doesNotExist();
        assertThat(Files.exists(killed.resolve("events.parquet"))).isEqualTo(tables.equals("all"));
    }

    @Test
    void where_nothing_was_stopped_nothing_is_finished_and_nothing_else_may_be_asked() {
        Result result =
                Typed.IN_ENGLISH.run("simulate", "--resume", folder.toString(), "--people", "3");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.complaints())
                .containsExactly(
                        "--people: cannot be given beside --resume: 3",
                        "--resume: no run was stopped that would have left this folder behind: "
                                + folder);
    }

    private static boolean unfinished(Path out) {
        return Files.exists(out.resolve("partial/typed.txt"));
    }

    private void stop(String signal, Random moments, String[] words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.povestka.cli.Main"));
        command.addAll(List.of(words));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.waitFor(700 + moments.nextInt(3_000), TimeUnit.MILLISECONDS);
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        // Whoever starts the tests may have made them deaf to Control and C.
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        if (process.exitValue() != 0) {
            assertThat(Files.readString(output))
                    .satisfiesAnyOf(
                            said -> assertThat(said).isEmpty(),
                            said -> assertThat(said).contains(GOING_ON + folder.resolve("killed")));
        }
    }

    private static String[] words(String[] first, String... more) {
        List<String> words = new ArrayList<>(List.of(first));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }
}
