package org.povestka.spark.submit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Jobs handed to `spark-submit`, on a master with two workers of which each starts a process
/// of its own; one of these is killed while it works, and nothing changes.
class SubmitTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String CLASSES = System.getProperty("java.class.path");
    private static final String FLAGS =
            "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
                    // Processes that live for seconds.
                    + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    /// Stage 0 surveys the log, 1 reads it, 2 is 1 seen from the other side, 3 judges.
    private static final Pattern JUDGING = Pattern.compile(".*Starting task .* in stage 3\\.0 .*");

    private static final Pattern LIVED = Pattern.compile(".*Finished task .* in stage 0\\.0 .*");

    @TempDir
    private Path folder;

    @Test
    void an_audit_survives_a_machine_that_is_killed_while_cases_are_judged() throws Exception {
        String[] typed = {
            "audit", "../examples/town-with-faults.csv", "--format=json", "--lang=en", "--quiet"
        };
        assertThat(alone(with(typed, "--out=" + folder.resolve("here.json")))).isEqualTo(1);
        int code = submitted(JUDGING, with(typed, "--out=" + folder.resolve("there.json")));
        assertThat(code).isEqualTo(1);
        assertThat(folder.resolve("there.json"))
                .hasSameBinaryContentAs(folder.resolve("here.json"));
    }

    @Test
    void a_simulation_survives_a_machine_that_is_killed_while_men_are_lived() throws Exception {
        String[] typed = {
            "simulate",
            "../scenarios/2026.yaml",
            "--people=1200000",
            "--tables=none",
            "--lang=en",
            "--quiet"
        };
        assertThat(alone(with(typed, "--out=" + folder.resolve("here")))).isZero();
        assertThat(submitted(LIVED, with(typed, "--out=" + folder.resolve("there"))))
                .isZero();
        for (String name : List.of("summary.json", "report.html")) {
            assertThat(folder.resolve("there").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("here").resolve(name));
        }
    }

    /// The exit code of a command on one machine.
    private int alone(String[] typed) throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(Arrays.asList(FLAGS.split(" ")));
        command.addAll(List.of("-cp", CLASSES, "org.povestka.cli.Main"));
        command.addAll(Arrays.asList(typed));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("alone.txt").toFile())
                .start()
                .waitFor();
    }

    /// The exit code of a command handed to `spark-submit`; one of its processes is killed at the
    /// first line it logs of this kind.
    private int submitted(Pattern kill, String[] typed) throws Exception {
        Files.createDirectories(folder.resolve("spark/jars"));
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(Arrays.asList(FLAGS.split(" ")));
        command.addAll(List.of("-cp", CLASSES, "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(List.of("--master", "local-cluster[2,1,1024]"));
        for (String setting : List.of(
                "spark.executor.extraClassPath=" + CLASSES,
                "spark.executor.extraJavaOptions=" + FLAGS,
                "spark.driver.host=127.0.0.1",
                "spark.driver.bindAddress=127.0.0.1",
                "spark.ui.enabled=false")) {
            command.addAll(List.of("--conf", setting));
        }
        command.addAll(List.of("--class", "org.povestka.cli.Main", "spark-internal"));
        command.addAll(Arrays.asList(typed));
        command.add("--engine=spark");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SPARK_HOME", folder.resolve("spark").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        assertThat(killed(process, kill)).isEqualTo(List.of("killed", "lost"));
        return process.waitFor();
    }

    /// Reads what it logs to the end: whether a process was killed, and whether that was noticed.
    private static List<String> killed(Process process, Pattern kill) throws IOException {
        List<String> happened = new ArrayList<>();
        List<String> log = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null) {
                log.add(line);
                if (happened.isEmpty() && kill.matcher(line).matches()) {
                    ProcessHandle worker = worker(process).orElseThrow();
                    assertThat(worker.destroyForcibly()).isTrue();
                    happened.add("killed");
                }
                if (happened.equals(List.of("killed")) && line.contains("Lost executor")) {
                    happened.add("lost");
                }
                line = lines.readLine();
            }
        }
        if (happened.size() < 2) {
            throw new AssertionError(String.join("\n", log));
        }
        return happened;
    }

    private static Optional<ProcessHandle> worker(Process process) {
        try (Stream<ProcessHandle> below = process.descendants()) {
            return below.filter(ProcessHandle::isAlive).findFirst();
        }
    }

    private static String[] with(String[] typed, String more) {
        String[] words = Arrays.copyOf(typed, typed.length + 1);
        words[typed.length] = more;
        return words;
    }
}
