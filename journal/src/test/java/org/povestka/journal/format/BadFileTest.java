package org.povestka.journal.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/// What is refused before anybody asks what it means.
class BadFileTest {

    private static final String GOOD = """
            person: {category: conscript}
            events: [{on: 2025-07-03, what: placed, appear: 2025-07-21}]
            """;

    @Test
    void an_empty_file_is_no_case() {
        assertThat(Reads.flaws("")).containsExactly("1:1 EMPTY");
        assertThat(Reads.flaws("\n \n# only a comment\n")).containsExactly("1:1 EMPTY");
        assertThat(Reads.flaws("---\n...\n")).containsExactly("1:1 EMPTY");
        assertThat(Reads.flaws("null")).containsExactly("1:1 EMPTY");
    }

    @Test
    void a_binary_file_is_refused_at_its_first_odd_byte() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};

        assertThat(Reads.shown(Reads.file(picture))).containsExactly("1:1 NOT_UTF_8 0x89");
        assertThat(Reads.flaws("person: {category: \0}"))
                .containsExactly("1:20 CONTROL_CHARACTER U+0000");
        assertThat(Reads.flaws("a: b\n# \u001b[31m"))
                .containsExactly("2:3 CONTROL_CHARACTER U+001B");
    }

    @Test
    void another_encoding_is_refused_where_it_shows() {
        byte[] windows = "person:\n  категория: ".getBytes(Charset.forName("windows-1251"));
        byte[] wide = GOOD.getBytes(StandardCharsets.UTF_16);
        byte[] cut = {'a', ':', ' ', (byte) 0xD0};

        assertThat(Reads.shown(Reads.file(windows))).containsExactly("2:3 NOT_UTF_8 0xEA");
        assertThat(Reads.shown(Reads.file(wide))).containsExactly("1:1 NOT_UTF_8 0xFE");
        assertThat(Reads.shown(Reads.file(cut))).containsExactly("1:4 NOT_UTF_8 0xD0");
    }

    @Test
    void the_sign_for_an_unreadable_character_is_itself_readable() {
        assertThat(Reads.flaws("# \uFFFD\n" + GOOD)).isEmpty();
    }

    @Test
    void a_text_that_is_neither_yaml_nor_json_is_refused_where_it_breaks() {
        assertThat(Reads.flaws("person: category: conscript"))
                .containsExactly("1:17 SYNTAX : conscript");
        assertThat(Reads.flaws("events:\n\t- {on: 2025-07-03}")).containsExactly("2:1 TAB");
        assertThat(Reads.flaws("events: [{on: 2025-07-03}"))
                .containsExactly("1:9 NOT_CLOSED [{on: 2025-07-03}");
        assertThat(Reads.flaws("{\"person\": {\"category\": \"conscript}\n"))
                .containsExactly("1:25 NOT_CLOSED \"conscript}");
        assertThat(Reads.flaws("person: {")).containsExactly("1:9 NOT_CLOSED {");
        assertThat(Reads.flaws("{\"person\": \"\\u")).containsExactly("1:14 NOT_CLOSED u");
    }

    @Test
    void what_breaks_the_syntax_is_not_repeated_if_it_looks_real() {
        assertThat(Reads.flaws("a: b: 112-233-445 95")).containsExactly("1:5 SYNTAX …");
    }

    @Test
    void anchors_aliases_tags_and_directives_are_refused_all_at_once() {
        assertThat(Reads.flaws("""
                %YAML 1.2
                ---
                person: &him {category: !!str conscript}
                events: &all
                  - !event {on: 2025-07-03, what: placed, appear: 2025-07-21}
                ask: *all
                """))
                .containsExactly(
                        "1:1 DIRECTIVE",
                        "3:9 ANCHOR &him",
                        "3:25 TAG tag:yaml.org,2002:str",
                        "4:9 ANCHOR &all",
                        "5:5 TAG !event",
                        "6:6 ALIAS *all");
        assertThat(Reads.flaws("# one\n%YAML 3.0\n---\na: b")).containsExactly("2:1 DIRECTIVE");
    }

    @Test
    void a_bomb_of_aliases_is_refused_at_once() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i));
            bomb.append("*a%d, ".formatted(i - 1).repeat(9)).append("]\n");
        }

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Reads.flaws(bomb.toString())).hasSizeGreaterThan(290));
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(Reads.flaws(GOOD + "---\n" + GOOD)).containsExactly("3:1 SECOND_DOCUMENT");
    }

    @Test
    void deep_nesting_is_refused_however_deep() {
        assertThat(Reads.flaws("[".repeat(17) + "]".repeat(17)))
                .containsExactly("1:17 TOO_DEEP 16");
        assertThat(Reads.flaws("[".repeat(500_000))).containsExactly("1:17 TOO_DEEP 16");
        assertThat(Reads.flaws("{a: ".repeat(200_000))).containsExactly("1:62 TOO_DEEP 16");
        assertThat(Reads.flaws("- ".repeat(500_000))).hasSize(1);
        assertThat(Reads.flaws("? ".repeat(500_000))).hasSize(1);
    }

    @Test
    void a_number_that_looks_real_is_refused_wherever_it_stands_and_never_repeated() {
        assertThat(Reads.flaws("""
                id: 4510 123456
                person: {category: 112-233-445 95, 7707083893: x, account: +7 916 123-45-67}
                events:
                  - {on: 2025-07-03, what: placed, appear: 2025-07-21, summons: "89161234567"}
                  - 500100732259
                """))
                .containsExactly(
                        "1:5 LOOKS_REAL PASSPORT",
                        "2:20 LOOKS_REAL SNILS",
                        "2:36 LOOKS_REAL INN",
                        "2:60 LOOKS_REAL PHONE",
                        "4:65 LOOKS_REAL PHONE",
                        "5:5 LOOKS_REAL INN");
    }

    @Test
    void a_quarter_of_a_megabyte_of_anything_is_read_in_seconds() {
        for (String part : new String[] {"a: b\n", "? a\n: b\n", "{", "\"", "#", "1-"}) {
            String text = part.repeat((1 << 18) / part.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> assertThatCode(() -> Reads.flaws(text)).doesNotThrowAnyException());
        }
    }
}
