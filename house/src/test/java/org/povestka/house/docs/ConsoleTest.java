package org.povestka.house.docs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.house.House;

import static org.assertj.core.api.Assertions.assertThat;

/// Commands that a page shows are run, and print what the page says, whatever day it is.
class ConsoleTest {
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 3, 15), LocalDate.of(2029, 12, 31));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_shows_what_its_commands_print(String place) {
        for (LocalDate day : DAYS) {
            Typist typist = new Typist(day, folder);
            for (Console shown : consoles(Page.of(place))) {
                String printed = typist.type(shown.command());
                assertThat(shown.agrees(printed))
                        .as(place + ": $ " + shown.command() + "\n" + printed)
                        .isTrue();
            }
        }
    }

    @Test
    void the_first_screen_and_the_walkthrough_show_commands() {
        assertThat(pages()).contains("README.md", "README.ru.md", "docs/walkthrough.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_answered(String example) {
        Typist typist = new Typist(DAYS.getFirst(), folder);
        String option = example.contains("reform-")
                ? " examples/running-example.yaml --reform " + example
                : " " + example;
        assertThat(typist.type("./povestka explain" + option)).isNotBlank();
        assertThat(typist.type("echo $?")).isEqualTo("0\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "ics", "pdf", "html"})
    void an_example_is_answered_in_every_format_and_language(String format) {
        Typist typist = new Typist(DAYS.getFirst(), folder);
        for (String language : List.of("en", "ru")) {
            String name = language + "." + format;
            typist.type("./povestka explain examples/sheremetyevo-2025.yaml --lang " + language
                    + " --format " + format + " --out " + name);
            assertThat(typist.type("echo $?")).isEqualTo("0\n");
            assertThat(folder.resolve(name)).isNotEmptyFile();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\n", "a\n", "a\nx\ny\nb\n"})
    void a_line_of_dots_stands_for_any_lines(String output) {
        boolean ends = output.endsWith("b\n");
        assertThat(new Console("", "a\n…\nb\n").agrees(output)).isEqualTo(ends);
        assertThat(new Console("", "a\n…\n").agrees(output)).isTrue();
        assertThat(new Console("", "…\na\n").agrees(output)).isEqualTo(!ends);
    }

    private static List<String> pages() {
        return Page.all().stream()
                .filter(page -> !page.blocks("console").isEmpty())
                .map(Page::place)
                .toList();
    }

    private static Stream<String> examples() {
        return House.filesBelow(House.ROOT.resolve("examples")).stream()
                .map(file -> "examples/" + file.getFileName())
                .filter(name -> !name.endsWith(".csv"));
    }

    private static List<Console> consoles(Page page) {
        return page.blocks("console").stream()
                .flatMap(block -> Console.of(block).stream())
                .toList();
    }
}
