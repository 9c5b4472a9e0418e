package org.povestka.papers.sheet;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.law.Explanation;
import org.povestka.papers.Language;
import org.povestka.papers.timeline.Marked;
import org.povestka.papers.wording.Cases;

import static org.assertj.core.api.Assertions.assertThat;

class PdfSheetTest {

    @Test
    void the_three_dates_the_timeline_and_the_law_s_last_day_can_be_read_out_of_it()
            throws IOException {
        assertThat(text(Marked.running(), Language.RU))
                .contains("Выезд запрещён с 3 июля 2025, четверг")
                .contains("11 июля 2025, пятница")
                .contains("23 июля 2025, среда Q3=C + Q4=B; Q1=A + Q3=B + Q4=B")
                .contains("Запрет на выезд: точно с 3 июля")
                .contains("дата явки 21 июля")
                .contains("Закон проверен по середину марта 2026");
        assertThat(text(Marked.running(), Language.EN))
                .contains("3 July 2025, Thursday", "Exit ban: certain from 3 July");
    }

    @ParameterizedTest
    @EnumSource
    void the_running_example_is_at_most_three_pages(Language language) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfSheet.render(Marked.running(), language))) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(3);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
        }
    }

    @Test
    void every_font_is_embedded_the_words_of_the_drawing_included() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfSheet.render(Marked.two(), Language.RU))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("NotoSans");
                }
            }
        }
    }

    @Test
    void every_case_has_a_sheet_and_the_same_case_the_same_bytes() {
        for (Explanation explanation : Cases.all()) {
            assertThat(PdfSheet.render(explanation, Language.EN)).isNotEmpty();
        }
        assertThat(PdfSheet.render(Marked.empty(), Language.EN)).isNotEmpty();
        assertThat(PdfSheet.render(Marked.running(), Language.EN))
                .isEqualTo(PdfSheet.render(Marked.running(), Language.EN));
    }

    private static String text(Explanation explanation, Language language) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfSheet.render(explanation, language))) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return Normalizer.normalize(reader.getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
        }
    }
}
