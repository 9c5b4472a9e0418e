package org.povestka.cli;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.cli.Typed.Result;

import static org.assertj.core.api.Assertions.assertThat;

/// What can be typed, and what is said of what cannot.
class OptionsTest {

    private static final String CASE = """
        person: {category: conscript, account: false}
        events:
          - {on: 2026-03-03, what: placed, summons: s1, appear: 2026-03-20}
          - {on: 2026-03-20, what: appeared, recorded: 2026-04-01}
        ask: [2026-03-10, 2026-03-03]
        """;

    @ParameterizedTest
    @CsvFileSource(resources = "complaints.csv", delimiter = '|', numLinesToSkip = 1)
    void what_cannot_be_typed_is_told_in_one_line(String typed, String complaint) {
        Result result = Typed.IN_ENGLISH.reading(CASE).run(typed.split(" "));
        assertThat(result.complaints()).containsExactly(complaint);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void what_stands_after_two_dashes_is_no_option() {
        assertThat(Typed.IN_ENGLISH.run("explain", "--", "--on").complaints())
                .containsExactly("CASE: there is no such file: --on");
    }

    @Test
    void a_word_that_begins_with_an_at_sign_is_a_word() {
        assertThat(Typed.IN_ENGLISH.run("explain", "@case.yaml").complaints())
                .containsExactly("CASE: there is no such file: @case.yaml");
    }

    @Test
    void the_language_may_stand_before_the_command() {
        assertThat(Typed.IN_ENGLISH.run("--lang", "ru", "law", "--help"))
                .isEqualTo(Typed.IN_ENGLISH.run("law", "--help", "--lang", "ru"))
                .isEqualTo(Typed.IN_ENGLISH.run("--help", "law", "--lang=ru"));
    }

    @Test
    void whoever_asks_for_help_gets_it_whatever_else_is_wrong() {
        assertThat(Typed.IN_ENGLISH.run("explain", "--speed", "--on", "--help"))
                .isEqualTo(Typed.IN_ENGLISH.run("explain", "--help"));
    }

    @Test
    void whatever_is_typed_ends_in_an_answer_or_in_complaints() {
        List<String> vocabulary = List.of(
                "explain",
                "law",
                "ledger",
                "diff",
                "-",
                "--",
                "--on",
                "--on=",
                "--quiet=",
                "-x",
                "--=x",
                "=",
                "",
                "-1",
                "--quiet",
                "--lang",
                "--format",
                "ru",
                "'",
                "\"",
                "@",
                "--help",
                "--version",
                "--out",
                "${x}",
                "%s");
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String[] words = random.ints(random.nextInt(6), 0, vocabulary.size())
                    .mapToObj(vocabulary::get)
                    .toArray(String[]::new);
            Result result = Typed.IN_ENGLISH.run(words);
            assertThat(result.code()).as(List.of(words).toString()).isIn(0, 2);
            assertThat(result.err().isEmpty())
                    .as(List.of(words).toString())
                    .isEqualTo(result.code() == 0);
        }
    }

    @Test
    void a_command_that_is_not_built_does_not_exist() {
        Result result = Typed.IN_ENGLISH.run("sue");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(
                        "povestka: there is no such command, expected explain, page, law, ledger,"
                                + " simulate, audit, serve, verify, export, import: sue\n");
    }

    @Test
    void days_are_answered_in_the_order_asked_first_those_typed_then_those_of_the_file() {
        Result result = Typed.IN_ENGLISH
                .reading(CASE)
                .run("explain", "-", "--format=json", "--on=2026-03-22", "--on", "2026-03-10");
        assertThat(result.out().replaceAll("[\\s\"]+", ""))
                .contains("days:["
                        + "{on:2026-03-22,served:yes,exitBan:no,ladder:no,lifting:no},"
                        + "{on:2026-03-10,served:contested,exitBan:yes,ladder:no,lifting:no},"
                        + "{on:2026-03-03,served:no,exitBan:yes,ladder:no,lifting:no}]");
    }

    @Test
    void no_day_is_asked_about_in_json_unless_somebody_asks() {
        String silent = CASE.substring(0, CASE.indexOf("ask:"));
        assertThat(Typed.IN_ENGLISH
                        .reading(silent)
                        .run("explain", "-", "--format", "json")
                        .out())
                .contains("\"days\": []");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31,           yes, he has appeared and nobody knows",
        "2026-04-01,           no,  it was recorded in the first moment of the day",
        "2026-03-31T23:59:59Z, yes, a second too early",
        "2026-04-01T00:00:00Z, no,  at that moment"
    })
    void what_was_recorded_after_the_moment_known_is_left_out(
            String known, String barred, String why) {
        Result result = Typed.IN_ENGLISH
                .reading(CASE)
                .run("explain", "-", "--format", "json", "--on", "2026-03-25", "--known", known);
        assertThat(result.out()).as(why).contains("\"exitBan\": \"" + barred + "\"");
    }

    @Test
    void a_reading_held_fast_settles_what_it_decides() {
        Result result = Typed.IN_ENGLISH
                .reading(CASE)
                .run("explain", "-", "--format", "json", "--reading", "Q2=A");
        assertThat(result.out().replaceAll("\\s+", ""))
                .contains("\"served\":{\"kind\":\"certain\",\"dates\":[{\"date\":\"2026-03-11\"}]");
    }

    @Test
    void an_edition_held_fast_answers_for_every_date() {
        Result result = Typed.IN_ENGLISH
                .reading(CASE)
                .run("explain", "-", "--format", "json", "--law", "AsReported2025");
        assertThat(result.out()).contains("\"AsReported2025\"").contains("\"hypothetical\"");
    }

    @Test
    void the_locale_chooses_the_language_and_an_option_overrides_it() {
        assertThat(Typed.IN_RUSSIAN.run("explain").err()).startsWith("explain: не указан СЛУЧАЙ");
        assertThat(Typed.IN_RUSSIAN.run("explain", "--lang", "en").err())
                .startsWith("explain: CASE is missing");
        assertThat(Typed.IN_ENGLISH.run("explain", "--lang=ru").err())
                .startsWith("explain: не указан СЛУЧАЙ");
        assertThat(Typed.with(Map.of("LANG", "en_GB.UTF-8", "LC_ALL", "ru_RU.UTF-8"))
                        .run("explain")
                        .err())
                .startsWith("explain: не указан СЛУЧАЙ");
        assertThat(Typed.with(Map.of()).run("explain").err())
                .startsWith("explain: CASE is missing");
    }

    @Test
    void output_is_utf_8_in_the_C_locale_too() {
        assertThat(Typed.with(Map.of("LANG", "C")).run("--lang", "ru", "--help").out())
                .contains("Как набирать:");
    }
}
