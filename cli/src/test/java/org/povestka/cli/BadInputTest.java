package org.povestka.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.cli.Typed.Result;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever is wrong with a case: exit code 2, every flaw with its line and column,
/// nothing written.
class BadInputTest {

    private static final String CASE = """
            person: {category: conscript}
            events:
              - {on: 2026-03-03, what: placed, appear: 2026-03-20}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "an unknown key            | category: conscript | category: conscript, name: Ivan | 1:31",
                "an impossible date        | 2026-03-20 | 2026-02-30 | 3:44",
                "appear before placed      | 2026-03-20 | 2026-03-02 | 3:44",
                "facts that exclude others | 2026-03-20} | 2026-03-20}NEXTtaken | 5:5",
                "a summons never placed    | 2026-03-20} | 2026-03-20, summons: s1}NEXTs2 | 4:",
                "an anchor                 | 2026-03-20} | &day 2026-03-20} | 3:44",
                "an alias                  | 2026-03-20} | *day} | 3:",
                "a passport number         | category: conscript | category: 4509 123456 | 1:",
                "a SNILS                   | category: conscript | category: 112-233-445 95 | 1:",
                "an INN                    | category: conscript | category: 500100732259 | 1:",
                "a telephone               | category: conscript | category: +7 916 123-45-67 | 1:",
                "no YAML at all            | person: | {{{ | 2:1"
            })
    void a_flawed_case_is_refused_with_line_and_column(
            String what, String replaced, String by, String place) throws IOException {
        String flawed = CASE.replace(replaced, by)
                .replace("NEXTtaken", "\n  - {on: 2026-03-05, what: handed-over}NEXTrefused")
                .replace("NEXTrefused", "\n  - {on: 2026-03-05, what: refused}")
                .replace("NEXTs2", "\n  - {on: 2026-03-05, what: opened, summons: s2}");
        assertThat(flawed).isNotEqualTo(CASE);
        Path file = Files.writeString(folder.resolve("case.yaml"), flawed);
        assertRefused(file, file + ":" + place);
    }

    @Test
    void every_flaw_of_a_case_and_of_the_options_is_told_at_once() throws IOException {
        Path file = Files.writeString(
                folder.resolve("case.yaml"),
                CASE.replace("conscript", "captain").replace("2026-03-20", "2026-02-30"));
        Result result = Typed.IN_ENGLISH.run(
                "explain",
                file.toString(),
                "--on",
                "yesterday",
                "--law",
                "E9",
                "--reading",
                "Q3=Z",
                "--speed");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.complaints())
                .hasSize(6)
                .contains(
                        "--speed: there is no such option",
                        "--reading: no such answer to an open question, expected Q3=A, Q3=B, Q3=C: Q3=Z",
                        "--on: not a date like 2025-07-03: yesterday",
                        file + ":3:44: appear: the calendar has no such day: 2026-02-30")
                .anyMatch(line ->
                        line.startsWith("--law: no such edition, expected in-force, E0, E0d, E1, ")
                                && line.endsWith(", P1, AsReported2025: E9"))
                .anyMatch(line -> line.startsWith(file + ":1:20: "));
    }

    @Test
    void a_file_of_50_MB_is_refused_without_being_read_to_its_end() throws IOException {
        Path file = folder.resolve("large.yaml");
        Files.write(file, new byte[50_000_000]);
        assertRefused(file, file + ":1:1: ");
    }

    @Test
    void a_binary_file_is_refused() throws IOException {
        Path file = Files.write(
                folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        assertRefused(file, file + ":1:1: ");
    }

    @Test
    void a_yaml_bomb_is_refused() throws IOException {
        StringBuilder bomb = new StringBuilder("events:\n  - &a [x, x, x, x, x, x, x, x, x]\n");
        for (char level = 'b'; level < 'k'; level++) {
            char below = (char) (level - 1);
            bomb.append("  - &%c [%s]\n".formatted(level, ("*" + below + ", ").repeat(9)));
        }
        Path file = Files.writeString(folder.resolve("bomb.yaml"), bomb);
        assertRefused(file, file + ":1:1: a key is missing: person");
        assertThat(Typed.IN_ENGLISH.run("explain", file.toString()).err())
                .contains(file + ":2:5: anchors are not accepted");
    }

    @Test
    void a_number_of_a_real_person_is_not_repeated_even_on_the_command_line() {
        Result result = Typed.IN_ENGLISH.run("explain", "-", "--on", "+7 916 123-45-67");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("--on: not a date like 2025-07-03: …")
                .doesNotContain("916");
    }

    @Test
    void a_value_cannot_steer_the_terminal() {
        Result result = Typed.IN_ENGLISH.run("explain", "-", "--law", "E6\u001b[2J\u202e");
        assertThat(result.err()).doesNotContain("\u001b").doesNotContain("\u202e");
    }

    @Test
    void a_year_without_a_verified_calendar_is_refused_where_a_reading_needs_it()
            throws IOException {
        Path file = Files.writeString(folder.resolve("case.yaml"), CASE.replace("2026-", "2031-"));
        Result insisting = Typed.IN_ENGLISH.run("explain", file.toString(), "--reading", "Q16=B");
        assertThat(insisting.code()).isEqualTo(2);
        assertThat(insisting.out()).isEmpty();
        assertThat(insisting.complaints())
                .containsExactly(
                        "--reading Q16=B: no verified rest-day calendar for this year: 2031");
        Result open = Typed.IN_ENGLISH.run("explain", file.toString(), "--format", "json");
        assertThat(open.code()).isZero();
        assertThat(open.out()).contains("calendar-not-verified");
    }

    @Test
    void a_file_that_is_not_there_is_the_mistake_of_the_caller() {
        assertThat(Typed.IN_ENGLISH.run("explain", "nowhere.yaml").complaints())
                .containsExactly("CASE: there is no such file: nowhere.yaml");
        assertThat(Typed.IN_RUSSIAN.run("explain", "nowhere.yaml").complaints())
                .containsExactly("CASE: такого файла нет: nowhere.yaml");
        assertThat(Typed.IN_ENGLISH.run("explain", folder.toString()).complaints())
                .containsExactly("CASE: this is a folder, a file was expected: " + folder);
        assertThat(Typed.IN_ENGLISH.run("explain", "a\0b").code()).isEqualTo(2);
        assertThat(Typed.IN_ENGLISH.run("explain", "").code()).isEqualTo(2);
    }

    private void assertRefused(Path file, String place) throws IOException {
        Path out = Files.writeString(folder.resolve("answer.txt"), "what was there");
        Result result = Typed.IN_ENGLISH.run("explain", file.toString(), "--out", out.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.complaints()).isNotEmpty().first().asString().startsWith(place);
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).isEqualTo("what was there");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }
}
