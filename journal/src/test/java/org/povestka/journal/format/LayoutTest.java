package org.povestka.journal.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.journal.tree.TreeReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Whether an input holds one case or one a line.
class LayoutTest {

    @ParameterizedTest
    @CsvSource({
        "many.jsonl, ONE_CASE_A_LINE",
        "case.json,  ONE_CASE",
        "case.yaml,  ONE_CASE",
        "jsonl,      ONE_CASE"
    })
    void a_name_says_it(String name, Layout layout) {
        assertThat(Layout.named(name)).isEqualTo(layout);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1}N{\"a\": 2}     | ONE_CASE_A_LINE | two objects",
                "{\"a\": {}} RNRN {\"a\"   | ONE_CASE_A_LINE | blanks and blank lines between",
                "NN{\"a\": \"}\"}N{        | ONE_CASE_A_LINE | a brace in quotes is no end",
                "{\"a\": \"B\"}\"}N{        | ONE_CASE_A_LINE | a quote may be escaped",
                "{\"a\": 1}              | ONE_CASE        | one line is one case",
                "{\"a\": 1}NNN           | ONE_CASE        | and so it is with blank lines below",
                "{\"a\": 1}N# comment    | ONE_CASE        | YAML may go on with a comment",
                "{\"a\": {}N,\"b\": {}}N{  | ONE_CASE        | the first line is no whole object",
                "{\"a\": 1} {\"a\": 2}N{   | ONE_CASE_A_LINE | two on a line are a flaw of that line",
                "{\"a\": \"B              | ONE_CASE        | it ends in an escape",
                "}N{                   | ONE_CASE        | no object at all",
                "person: {}N{          | ONE_CASE        | YAML",
                "``                    | ONE_CASE        | nothing"
            })
    void bytes_without_a_name_show_it(String text, Layout layout, String why) throws IOException {
        String bytes = text.replace('N', '\n').replace('R', '\r').replace('B', '\\');
        InputStream in = new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8));
        assertThat(Layout.of(in)).as(why).isEqualTo(layout);
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                .as("nothing is taken away")
                .isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({"' '", "'{'", "'\\'", "'\"'", "a"})
    void an_endless_line_is_given_up(String part) {
        Inputs.Endless endless = new Inputs.Endless(part.getBytes(StandardCharsets.UTF_8));
        assertThat(Layout.of(new BufferedInputStream(endless))).isEqualTo(Layout.ONE_CASE);
        assertThat(endless.taken()).isLessThan(4L * TreeReader.MOST_BYTES);
    }

    @Test
    void input_that_cannot_be_read_is_a_failure_of_the_machine() {
        assertThatThrownBy(() -> Layout.of(new Inputs.Broken()))
                .isInstanceOf(UncheckedIOException.class);
    }
}
