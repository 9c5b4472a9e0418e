package org.povestka.journal.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path DOCUMENTATION = Path.of("..", "docs", "case-file.md");
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_example_is_a_case_without_a_flaw() throws IOException {
        List<Path> examples;
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            examples = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getFileName().toString().startsWith("reform-"))
                    .toList();
        }

        assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
        for (Path example : examples) {
            try (InputStream in = Files.newInputStream(example)) {
                assertThat(Reads.shown(CaseFiles.read(example.toString(), in)))
                        .as("%s", example)
                        .isEmpty();
            }
        }
    }

    @Test
    void the_case_in_the_documentation_is_a_case_without_a_flaw() throws IOException {
        List<String> cases = YAML.matcher(Files.readString(DOCUMENTATION))
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(cases).isNotEmpty();
        assertThat(cases).allSatisfy(text -> assertThat(Reads.flaws(text)).isEmpty());
    }

    @Test
    void the_documentation_names_every_key_and_every_word() throws IOException {
        String text = Files.readString(DOCUMENTATION);
        List<String> words = Stream.of(
                        EventKind.WORDS,
                        Vocabulary.CATEGORIES,
                        Vocabulary.GROUPS,
                        Vocabulary.REASONS,
                        Vocabulary.MEASURES,
                        Vocabulary.SUITS)
                .flatMap(all -> Stream.of(all.toString().split(", ")))
                .toList();

        assertThat(EventKind.ALL_KEYS).allMatch(key -> text.contains("`" + key + "`"));
        assertThat(words).hasSizeGreaterThan(30).allMatch(word -> text.contains("`" + word + "`"));
    }

    @Test
    void every_line_of_the_example_of_many_is_a_case_without_a_flaw() throws IOException {
        try (InputStream in = Files.newInputStream(EXAMPLES.resolve("many.jsonl"))) {
            assertThat(CaseLines.stream("many.jsonl", in).map(Reads::shown))
                    .hasSize(4)
                    .allMatch(List::isEmpty);
        }
    }
}
