package org.povestka.papers.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.law.Explanation;
import org.povestka.papers.Language;
import org.povestka.papers.wording.Cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The text of a case: whole, within its width, the same without colour.
class TextAnswerTest {

    @ParameterizedTest
    @EnumSource
    void the_case_of_the_walkthrough_reads_as_it_was_read_by_a_person(Language language)
            throws IOException {
        assertThat(render(Cases.walkthrough(), 80, language))
                .isEqualTo(golden("walkthrough_" + language.tag() + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 160})
    void no_line_is_wider_than_the_terminal(int width) {
        for (Language language : Language.values()) {
            for (Explanation explanation : Cases.all()) {
                assertThat(render(explanation, width, language).lines())
                        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
            }
        }
    }

    @Test
    void colours_add_nothing_but_colours() {
        Explanation explanation = Cases.walkthrough();
        String painted =
                TextAnswer.render(explanation, new Terminal(80, Terminal.Colour.ON, Language.RU));
        assertThat(painted).contains("\u001B[31m", "\u001B[33m");
        assertThat(painted.replaceAll("\u001B\\[\\d+m", ""))
                .isEqualTo(render(explanation, 80, Language.RU));
    }

    @Test
    void no_line_ends_with_a_space_and_no_two_blank_lines_follow_each_other() {
        for (Explanation explanation : Cases.all()) {
            assertThat(render(explanation, 80, Language.RU))
                    .doesNotContain(" \n")
                    .doesNotContain("\n\n\n");
        }
    }

    @Test
    void a_terminal_narrower_than_40_columns_is_refused() {
        assertThatThrownBy(() -> new Terminal(39, Terminal.Colour.OFF, Language.EN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("39");
    }

    private static String render(Explanation explanation, int width, Language language) {
        return TextAnswer.render(explanation, new Terminal(width, Terminal.Colour.OFF, language));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(TextAnswerTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
