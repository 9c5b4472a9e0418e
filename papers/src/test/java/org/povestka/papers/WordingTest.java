package org.povestka.papers;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WordingTest {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    static List<String> subjects() throws IOException, URISyntaxException {
        URL one = Objects.requireNonNull(Wording.class.getResource("letters_en.properties"));
        try (Stream<Path> files = Files.list(Path.of(one.toURI()).resolveSibling(""))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith("_en.properties"))
                    .map(name -> name.replace("_en.properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void both_languages_have_the_same_keys(String subject) {
        assertThat(Wording.of(subject, Language.RU).keys())
                .isNotEmpty()
                .isEqualTo(Wording.of(subject, Language.EN).keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "letters"})
    void both_languages_name_the_same_days_and_leave_the_same_gaps(String subject) {
        Wording russian = Wording.of(subject, Language.RU);
        Wording english = Wording.of(subject, Language.EN);
        for (String key : russian.keys()) {
            assertThat(PLACE.matcher(english.text(key)).results().map(place -> place.group()))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(PLACE.matcher(russian.text(key))
                            .results()
                            .map(place -> place.group())
                            .toList());
        }
    }

    @Test
    void a_key_without_a_sentence_is_refused_by_name() {
        assertThatThrownBy(() -> Wording.of("letters", Language.EN).text("nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("letters_en.properties: no sentence under the key: nowhere");
    }

    @Test
    void a_language_is_known_by_its_tag() {
        assertThat(Language.of("ru")).isEqualTo(Language.RU);
        assertThat(Language.of("en")).isEqualTo(Language.EN);
        assertThatThrownBy(() -> Language.of("de")).hasMessageContaining("de");
    }
}
