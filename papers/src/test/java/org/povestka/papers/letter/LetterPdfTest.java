package org.povestka.papers.letter;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.papers.Language;

import static org.assertj.core.api.Assertions.assertThat;

class LetterPdfTest {
    /// What each medium draws in its own way: lines to write on, boxes, dashes of lists, the cut.
    private static final String DRAWN = "(?m)_+|\\[ ]|^ *—\u00A0|^ *-(?: -)*|/";

    private static final String MARGIN =
            "(?m)^\\d+ (?:из|of) \\d+ *$|Reading copy\\. The letter to send is the Russian one\\.";

    @ParameterizedTest
    @EnumSource(Letter.class)
    void the_pdf_says_word_for_word_what_the_plain_text_says(Letter letter) throws IOException {
        for (Language language : Language.values()) {
            for (LetterFacts facts : Shapes.whole(language)) {
                assertThat(words(pdf(letter, facts)))
                        .as(letter + " " + language)
                        .containsExactlyElementsOf(words(LetterText.of(letter, facts)));
            }
        }
    }

    @Test
    void what_is_sent_is_numbered_by_itself_and_the_cover_note_is_not() throws IOException {
        String claim = pdf(Letter.COURT_CLAIM, Shapes.airport(Language.RU));
        assertThat(claim).contains("1 из 3", "3 из 3", "1 из 1").doesNotContain("из 5", "4 из");
    }

    @Test
    void the_reading_copy_says_on_its_pages_that_the_russian_letter_is_the_one_to_send()
            throws IOException {
        assertThat(pdf(Letter.EXTRACT, LetterFacts.empty(Language.EN)))
                .contains("Reading copy. The letter to send is the Russian one.");
    }

    private static String pdf(Letter letter, LetterFacts facts) throws IOException {
        try (PDDocument document = Loader.loadPDF(LetterPdf.of(letter, facts))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> words(String text) {
        String said = text.replaceAll(MARGIN, " ").replaceAll(DRAWN, " ").replace('\u00A0', ' ');
        return Stream.of(Normalizer.normalize(said, Normalizer.Form.NFKC).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
