package org.povestka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.cli.Typed.Result;

import static org.assertj.core.api.Assertions.assertThat;

/// The answer as text to every file in `examples`, word for word in both languages;
/// a reform answers the running example.
class ExamplesTest {

    private static final Path FOLDER = Path.of("..", "examples");

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_answered_with_these_words(String name) {
        for (String language : List.of("en", "ru")) {
            String file = FOLDER.resolve(name).toString();
            Result result = name.startsWith("reform-")
                    ? run(
                            language,
                            FOLDER.resolve("running-example.yaml").toString(),
                            "--reform",
                            file)
                    : run(language, file);
            assertThat(result.err()).isEmpty();
            assertThat(result.code()).isZero();
            String title = name.substring(0, name.lastIndexOf('.'));
            Golden.check(result.out(), "examples/" + title + "_" + language + ".txt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void every_kept_answer_belongs_to_an_example(String language) throws IOException {
        Path kept = Path.of("src", "test", "resources", "org", "povestka", "cli", "examples");
        try (Stream<Path> files = Files.list(kept)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("_" + language + ".txt"))
                            .map(name -> name.replace("_" + language + ".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(examples()
                            .map(name -> name.substring(0, name.lastIndexOf('.')))
                            .toList());
        }
    }

    private static Result run(String language, String... words) {
        return Typed.IN_ENGLISH.run(
                Stream.concat(Stream.of("explain", "--lang", language), Stream.of(words))
                        .toArray(String[]::new));
    }

    private static Stream<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".csv"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
