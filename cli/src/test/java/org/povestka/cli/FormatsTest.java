package org.povestka.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.cli.Typed.Result;

import static org.assertj.core.api.Assertions.assertThat;

/// The forms in which an answer can be had, each in both languages.
class FormatsTest {

    private static final String EXAMPLE =
            Path.of("..", "examples", "sheremetyevo-2025.yaml").toString();

    private static final String RUNNING =
            Path.of("..", "examples", "running-example.yaml").toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | en | '' | ''",
                "text | ru | '' | ''",
                "json | en | { | }",
                "json | ru | { | }",
                "ics  | en | BEGIN:VCALENDAR | END:VCALENDAR",
                "ics  | ru | BEGIN:VCALENDAR | END:VCALENDAR",
                "html | en | <!DOCTYPE html> | </html>",
                "html | ru | <!DOCTYPE html> | </html>",
                "pdf  | en | %PDF-1. | %%EOF",
                "pdf  | ru | %PDF-1. | %%EOF"
            })
    void every_example_is_answered_in_every_format_and_language(
            String format, String language, String begins, String ends) throws IOException {
        for (Path example : examples()) {
            Path file = folder.resolve("answer");
            Result result = Typed.IN_ENGLISH.run(
                    "explain",
                    example.toString(),
                    "--format",
                    format,
                    "--lang",
                    language,
                    "--out",
                    file.toString());
            assertThat(result).as(example.toString()).isEqualTo(new Result(0, "", ""));
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
            assertThat(text).isNotEmpty().startsWithIgnoringCase(begins).endsWith(ends);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "excuse",
                "data-correction",
                "complaint",
                "court-claim",
                "lift-overdue",
                "extract"
            })
    void every_letter_can_be_had_as_text_and_as_pages(String letter) {
        assertThat(Typed.IN_RUSSIAN.run("explain", EXAMPLE, "--letter", letter).out())
                .contains("подпись")
                .doesNotContain("{");
        assertThat(Typed.IN_RUSSIAN
                        .run("explain", EXAMPLE, "--letter", letter, "--format", "pdf")
                        .out())
                .startsWith("%PDF-");
    }

    @Test
    void where_no_day_is_asked_about_the_text_speaks_of_today() {
        assertThat(Typed.IN_ENGLISH.run("explain", RUNNING).out())
                .startsWith("15 March 2026, Sunday, by law: ");
    }

    @Test
    void a_man_whom_nothing_happened_to_can_ask_until_when_to_come_unasked() throws IOException {
        Path file = folder.resolve("nothing.yaml");
        Files.writeString(file, "person: {category: conscript}\nevents: []\nask: [2026-04-05]\n");
        assertThat(Typed.IN_ENGLISH.run("explain", file.toString()).out())
                .contains("Last day to come if no summons comes");
    }

    @Test
    void what_if_he_appears_stands_beside_the_answer() {
        String[] words = {"explain", EXAMPLE, "--what-if", "appeared=2025-09-20"};
        assertThat(Typed.IN_ENGLISH.run(words).out())
                .contains("What if: he appears on 20 September 2025");
        assertThat(Typed.IN_RUSSIAN.run(words).out())
                .contains("Что, если он явится 20 сентября 2025");
        assertThat(Typed.IN_ENGLISH
                        .run(
                                "explain",
                                EXAMPLE,
                                "--what-if",
                                "appeared=2025-09-20",
                                "--format",
                                "json")
                        .out()
                        .replaceAll("[\\s\"]+", ""))
                .contains("whatIf:[{what:appeared,on:2025-09-20,summons:s1,answer:{lawCheckedTo:");
    }

    @Test
    void a_reform_is_named_wherever_its_answer_stands() {
        String reform = Path.of("..", "examples", "reform-14-days.yaml").toString();
        for (String format : new String[] {"text", "json", "html"}) {
            assertThat(Typed.IN_ENGLISH
                            .run("explain", EXAMPLE, "--reform", reform, "--format", format)
                            .out())
                    .as(format)
                    .contains("Served after 14 days");
        }
    }

    @Test
    void colour_needs_a_terminal_that_wants_it_and_no_file() throws IOException {
        Typed terminal = Typed.with(Map.of("TERM", "xterm")).onTerminal();
        assertThat(terminal.run("explain", EXAMPLE).out()).contains("\u001b[");
        assertThat(Typed.with(Map.of("TERM", "xterm")).run("explain", EXAMPLE).out())
                .doesNotContain("\u001b");
        assertThat(Typed.with(Map.of("NO_COLOR", "1"))
                        .onTerminal()
                        .run("explain", EXAMPLE)
                        .out())
                .doesNotContain("\u001b");
        assertThat(Typed.with(Map.of("TERM", "dumb"))
                        .onTerminal()
                        .run("explain", EXAMPLE)
                        .out())
                .doesNotContain("\u001b");
        Path file = folder.resolve("answer.txt");
        assertThat(terminal.run("explain", EXAMPLE, "--out", file.toString()).code())
                .isZero();
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).doesNotContain("\u001b");
    }

    @Test
    void pages_are_not_thrown_onto_a_terminal() {
        Result result = Typed.IN_ENGLISH.onTerminal().run("explain", EXAMPLE, "--format", "pdf");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.complaints())
                .containsExactly(
                        "--format: this is no text for a terminal, name a file with --out: pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "law",
                "law editions",
                "law rules",
                "law questions",
                "law coverage",
                "law diff E1 E2",
                "law exit-ban-start",
                "law Q3",
                "ledger",
                "ledger sheremetyevo-refusal-2025"
            })
    void the_law_and_the_ledger_can_be_read_in_both_languages(String typed) {
        Result english = Typed.IN_ENGLISH.run(typed.split(" ", -1));
        Result russian = Typed.IN_RUSSIAN.run(typed.split(" ", -1));
        assertThat(english.err() + russian.err()).isEmpty();
        assertThat(english.code() + russian.code()).isZero();
        assertThat(russian.out()).isNotBlank().isNotEqualTo(english.out());
    }

    @Test
    void an_answer_among_many_stands_under_the_pseudonym_of_its_case() {
        String many = Path.of("..", "examples", "many.jsonl").toString();
        assertThat(Typed.IN_ENGLISH.run("explain", many).out())
                .startsWith("sheremetyevo-2025\n\n")
                .contains("\n\nrunning-example\n\n");
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getFileName().toString().startsWith("reform"))
                    .sorted()
                    .toList();
        }
    }
}
