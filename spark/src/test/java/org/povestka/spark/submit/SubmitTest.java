package org.povestka.spark.submit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Jobs handed to `spark-submit`, on a master with two workers of which each starts a process
/// of its own; one of these dies with a task in its hands, and nothing changes.
class SubmitTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String CLASSES = System.getProperty("java.class.path");
    private static final String FLAGS =
            "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
                    // Processes that live for seconds.
                    + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    /// Stage 0 surveys the log, 1 reads it, 2 is 1 seen from the other side, 3 judges.
    private static final int JUDGING = 3;

    private static final int LIVING = 0;

    private static final String TOWN = "../examples/town-with-faults.csv";

    /// The same log, for whoever has been told where it lies.
    private static final String ADDRESS = "viewfs://submit/town-with-faults.csv";

    @TempDir
    private Path folder;

    @Test
    void an_audit_survives_a_machine_that_dies_while_cases_are_judged() throws Exception {
        both(1, JUDGING, "audit", TOWN, "--format=json");
        Path there = folder.resolve("there");
        String report = Files.readString(there);
        assertThat(report).contains(ADDRESS);
        Files.writeString(there, report.replace(ADDRESS, TOWN));
        assertSame("");
    }

    @Test
    void a_simulation_survives_a_machine_that_dies_while_men_are_lived() throws Exception {
        String scenario = "../scenarios/2026.yaml";
        both(0, LIVING, "simulate", scenario, "--people=200000", "--tables=none");
        assertSame("summary.json");
        assertSame("report.html");
    }

    /// Runs a command on one machine and by `spark-submit` at the same time; the process that
    /// takes the first task of a stage dies, and the log says that it was lost.
    private void both(int code, int stage, String... typed) throws Exception {
        Process there = submitted(stage, with(typed, "there"));
        try {
            assertThat(alone(with(typed, "here")).waitFor()).isEqualTo(code);
            assertThat(there.waitFor()).isEqualTo(code);
        } finally {
            there.destroy();
        }
        assertThat(folder.resolve("there.txt"))
                .content()
                .contains("Lost executor")
                .contains("Lost task 0.0 in stage " + stage + ".0 ");
    }

    private void assertSame(String name) {
        assertThat(folder.resolve("there").resolve(name))
                .hasSameBinaryContentAs(folder.resolve("here").resolve(name));
    }

    private Process alone(List<String> typed) throws IOException {
        List<String> command = new ArrayList<>(java());
        command.add("org.povestka.cli.Main");
        command.addAll(typed);
        return started(new ProcessBuilder(command), "here.txt");
    }

    private Process submitted(int stage, List<String> typed) throws IOException {
        Files.createDirectories(folder.resolve("spark/jars"));
        List<String> command = new ArrayList<>(java());
        command.add("org.apache.spark.deploy.SparkSubmit");
        command.addAll(List.of("--master", "local-cluster[2,1,1024]"));
        for (String setting : List.of(
                "spark.executor.extraClassPath=" + CLASSES,
                "spark.executor.extraJavaOptions=" + FLAGS,
                "spark.driver.host=127.0.0.1",
                "spark.driver.bindAddress=127.0.0.1",
                // What a dead machine held is not waited for.
                "spark.shuffle.io.maxRetries=0",
                "spark.plugins=" + MortalMachine.class.getName(),
                MortalMachine.STAGE + "=" + stage,
                "spark.hadoop.fs.viewfs.mounttable.submit.linkFallback="
                        + Path.of("../examples").toRealPath().toUri(),
                "spark.ui.enabled=false")) {
            command.addAll(List.of("--conf", setting));
        }
        command.addAll(List.of("--class", "org.povestka.cli.Main", "spark-internal"));
        typed.forEach(word -> command.add(word.equals(TOWN) ? ADDRESS : word));
        command.add("--engine=spark");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPARK_HOME", folder.resolve("spark").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return started(builder, "there.txt");
    }

    private Process started(ProcessBuilder builder, String log) throws IOException {
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile())
                .start();
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(Arrays.asList(FLAGS.split(" ")));
        command.addAll(List.of("-cp", CLASSES));
        return command;
    }

    private List<String> with(String[] typed, String out) {
        List<String> words = new ArrayList<>(Arrays.asList(typed));
        words.addAll(List.of("--lang=en", "--quiet", "--out=" + folder.resolve(out)));
        return words;
    }
}
