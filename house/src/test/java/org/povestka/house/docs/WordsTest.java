package org.povestka.house.docs;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.journal.format.CaseFile;
import org.povestka.journal.format.CaseFiles;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.history.Category;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;
import org.povestka.papers.letter.Letter;

import static org.assertj.core.api.Assertions.assertThat;

/// The words that the page of words lists are those that the code knows.
class WordsTest {
    private static final String WORDS = "docs/words.md";

    @Test
    void the_words_of_the_law_are_listed() {
        assertListed(WORDS, "category", Category.values(), Category::word);
        assertListed(WORDS, "group", DispatchGroup.values(), DispatchGroup::word);
        assertListed(WORDS, "reason", Reason.values(), Reason::word);
        assertListed(WORDS, "measure", Measure.values(), Measure::word);
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
        assertThat(Page.of(WORDS).firstCells(key))
                .containsExactlyInAnyOrderElementsOf(expected(text, Flaw.Kind.WRONG_WORD, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"category", "group", "measure"})
    void the_Russian_words_are_those_of_the_sheets(String key) {
        Page page = Page.of(WORDS);
        Wording sheets = Wording.of("case", Language.RU);
        assertThat(page.cells(key, 2))
                .containsExactlyElementsOf(page.firstCells(key).stream()
                        .map(word -> sheets.text(key + "." + word))
                        .toList());
    }

    @Test
    void the_letters_are_listed_under_their_names() {
        Wording names = Wording.of("letters", Language.RU);
        String page = Page.of("docs/letters.md").text();
        assertListed("docs/letters.md", "Letters", Letter.values(), Letter::id);
        for (Letter letter : Letter.values()) {
            assertThat(page).contains("| " + names.text(letter.id() + ".name") + " |");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/case-file.md", "docs/walkthrough.md"})
    void a_case_that_a_page_shows_has_no_flaw(String place) {
        String shown = Page.of(place).blocks("yaml").getFirst().text();
        assertThat(read(shown)).isInstanceOf(CaseFile.Case.class);
    }

    private static <E> void assertListed(
            String place, String heading, E[] values, Function<E, String> word) {
        assertThat(Page.of(place).firstCells(heading))
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
