package org.povestka.house;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.journal.format.CaseFile;
import org.povestka.journal.format.CaseFiles;
import org.povestka.papers.Language;
import org.povestka.papers.flaw.FlawWords;

import static org.assertj.core.api.Assertions.assertThat;

/// What somebody reads who gives a bad case, word for word: `bad-input.txt` holds the inputs,
/// each with all its messages in English and in Russian.
class BadInputTest {
    private static final String FILE = "house/src/test/resources/org/povestka/house/bad-input.txt";
    private static final String ENGLISH = "--- en\n";
    private static final String RUSSIAN = "--- ru\n";

    @ParameterizedTest
    @MethodSource("inputs")
    void every_flaw_is_told_at_once_in_both_languages(Input input) {
        assertThat(messages(input, Language.EN)).isEqualTo(input.english());
        assertThat(messages(input, Language.RU)).isEqualTo(input.russian());
    }

    private static String messages(Input input, Language language) {
        byte[] bytes = input.text().getBytes(StandardCharsets.UTF_8);
        CaseFile read = CaseFiles.read("case.yaml", new ByteArrayInputStream(bytes));
        return switch (read) {
            case CaseFile.Case ignored -> "";
            case CaseFile.Flawed flawed -> FlawWords.of(language).messages(flawed.flaws());
        };
    }

    private static Stream<Input> inputs() {
        String text = House.read(House.ROOT.resolve(FILE));
        return Arrays.stream(text.split("(?m)^=== ")).skip(1).map(Input::of);
    }

    /// One bad input and what is said about it.
    record Input(String title, String text, String english, String russian) {
        private static Input of(String block) {
            int text = block.indexOf('\n') + 1;
            int english = block.indexOf(ENGLISH);
            int russian = block.indexOf(RUSSIAN);
            return new Input(
                    block.substring(0, text - 1),
                    block.substring(text, english),
                    block.substring(english + ENGLISH.length(), russian),
                    block.substring(russian + RUSSIAN.length()));
        }

        @Override
        public String toString() {
            return title;
        }
    }
}
