package org.povestka.cli;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povestka.cli.Typed.Result;

import static org.assertj.core.api.Assertions.assertThat;

/// A file with one case a line: one answer a line, in order, however long it is.
class LinesTest {

    private static final int MANY = 2_000;

    private static final String CASE = """
            {"person": {"category": "conscript"}, "events": \
            [{"on": "2026-03-03", "what": "placed", "summons": "sNUMBER", "appear": "2026-03-20"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void each_line_is_answered_on_one_line_in_order() throws IOException {
        Result result = explain(cases(3), "--format", "json");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"id\": \"s0\""),
                        line -> assertThat(line).contains("\"id\": \"s1\""),
                        line -> assertThat(line).contains("\"id\": \"s2\""));
    }

    @Test
    void a_flaw_in_the_last_line_leaves_everything_unwritten() throws IOException {
        Path file = cases(3);
        Files.writeString(
                file, Files.readString(file, StandardCharsets.UTF_8) + "{\"person\": {}}\n");
        Result result = explain(file, "--format", "json");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.complaints()).hasSize(2).allMatch(line -> line.startsWith(file + ":4:"));
    }

    @Test
    void a_reading_that_one_line_cannot_be_computed_under_leaves_everything_unwritten()
            throws IOException {
        Path file = cases(2);
        String more = Files.readString(file, StandardCharsets.UTF_8).replace("2026-", "2031-");
        Files.writeString(file, Files.readString(file, StandardCharsets.UTF_8) + more);
        Result result = explain(file, "--format", "json", "--reading", "Q16=B");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.complaints())
                .hasSize(2)
                .allMatch(line -> line.equals(
                        "--reading Q16=B: no verified rest-day calendar for this year: 2031"));
    }

    @Test
    void many_cases_make_no_letter() throws IOException {
        assertThat(explain(cases(2), "--letter", "excuse").complaints())
                .containsExactly(
                        "--letter: a .jsonl file holds many cases, a letter is about one: excuse");
    }

    @Test
    void standard_input_with_a_case_a_line_is_answered_like_a_file() throws IOException {
        Path file = cases(3);
        String lines = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(piped(lines, "--format", "json")).isEqualTo(explain(file, "--format", "json"));
        assertThat(piped(lines)).isEqualTo(explain(file));
        assertThat(piped(lines, "--letter", "excuse"))
                .isEqualTo(explain(file, "--letter", "excuse"));
    }

    @Test
    void standard_input_is_answered_up_to_its_first_flaw_and_looked_through_behind_it()
            throws IOException {
        String line = CASE.replace("NUMBER", "0");
        String flawed = CASE.replace("conscript", "captain");
        Result result = piped(line + line + flawed + line + flawed, "--format", "json");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out().lines()).hasSize(2);
        assertThat(result.complaints())
                .hasSize(2)
                .satisfies(all -> assertThat(all.getFirst()).startsWith("-:3:"))
                .satisfies(all -> assertThat(all.getLast()).startsWith("-:5:"));
    }

    @Test
    void a_flaw_on_standard_input_leaves_a_file_as_it_was() throws IOException {
        Path out = Files.writeString(folder.resolve("answers.jsonl"), "what was there");
        String lines = CASE + CASE.replace("conscript", "captain");
        assertThat(piped(lines, "--format", "json", "--out", out.toString()).code())
                .isEqualTo(2);
        assertThat(out).hasContent("what was there");
        assertThat(piped(CASE + CASE, "--format", "json", "--out", out.toString())
                        .code())
                .isZero();
        assertThat(Files.readAllLines(out, StandardCharsets.UTF_8)).hasSize(2);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(out);
        }
    }

    @Test
    void a_wrong_option_leaves_standard_input_unanswered_and_its_flaws_told() {
        String lines = CASE + CASE.replace("conscript", "captain");
        Result result = piped(lines, "--on", "yesterday");
        assertThat(result.out()).isEmpty();
        assertThat(result.complaints())
                .hasSize(2)
                .contains("--on: not a date like 2025-07-03: yesterday")
                .anyMatch(complaint -> complaint.startsWith("-:2:"));
    }

    @Test
    void two_thousand_cases_are_answered_in_24_MB() throws IOException, InterruptedException {
        Path file = cases(MANY);
        inLittleMemory(file.toString(), ProcessBuilder.Redirect.from(new File("/dev/null")));
        inLittleMemory("-", ProcessBuilder.Redirect.from(file.toFile()));
    }

    private void inLittleMemory(String named, ProcessBuilder.Redirect in)
            throws IOException, InterruptedException {
        Path out = folder.resolve("answers.jsonl");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(List.of(
                        java.toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "explain",
                        named,
                        "--format",
                        "json",
                        "--out",
                        out.toString()))
                .redirectErrorStream(true)
                .redirectInput(in)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        try (Stream<String> lines = Files.lines(out, StandardCharsets.UTF_8)) {
            assertThat(lines.filter(line -> line.startsWith("{") && line.endsWith("}"))
                            .count())
                    .isEqualTo(MANY);
        }
    }

    private static Result piped(String lines, String... options) {
        return Typed.IN_ENGLISH
                .reading(lines)
                .run(Stream.concat(Stream.of("explain", "-"), Stream.of(options))
                        .toArray(String[]::new));
    }

    private static Result explain(Path file, String... options) {
        return Typed.IN_ENGLISH.run(
                Stream.concat(Stream.of("explain", file.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private Path cases(int count) throws IOException {
        Path file = folder.resolve("cases.jsonl");
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                writer.write(CASE.replace("NUMBER", String.valueOf(i)));
            }
        }
        return file;
    }
}
