package org.povestka.house.docs;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.journal.format.CaseFile;
import org.povestka.journal.format.CaseFiles;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.history.Category;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/// The words that the page of words lists are those that the code knows.
class WordsTest {
    @Test
    void the_words_of_the_law_are_listed() {
        assertListed("category", Category.values(), Category::word);
        assertListed("group", DispatchGroup.values(), DispatchGroup::word);
        assertListed("reason", Reason.values(), Reason::word);
        assertListed("measure", Measure.values(), Measure::word);
    }

    /// The reader itself says what it would have taken.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what    | {person: {category: exempt}, events: [{on: 2026-03-03, what: 0}]}",
                "against | {person: {category: exempt}, events: "
                        + "[{on: 2026-03-03, what: suit-filed, against: 0}]}"
            })
    void the_words_of_events_are_listed(String key, String text) {
        assertThat(Page.of("docs/words.md").firstCells(key))
                .containsExactlyInAnyOrderElementsOf(expected(text, Flaw.Kind.WRONG_WORD, 2));
    }

    private static <E> void assertListed(String key, E[] values, Function<E, String> word) {
        assertThat(Page.of("docs/words.md").firstCells(key))
                .containsExactlyElementsOf(Arrays.stream(values).map(word).toList());
    }

    private static List<String> expected(String text, Flaw.Kind kind, int part) {
        assertThat(read(text)).isInstanceOf(CaseFile.Flawed.class);
        return ((CaseFile.Flawed) read(text))
                .flaws().stream()
                        .filter(flaw -> flaw.kind() == kind)
                        .flatMap(flaw -> Arrays.stream(flaw.parts().get(part).split(", ", -1)))
                        .toList();
    }

    private static CaseFile read(String text) {
        return CaseFiles.read(
                "page", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
