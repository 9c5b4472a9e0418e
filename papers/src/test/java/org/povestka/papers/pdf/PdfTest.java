package org.povestka.papers.pdf;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PdfTest {
    private static final String RUSSIAN = "Съешь ещё этих мягких французских булок — «№ 1»";
    private static final String ENGLISH = "The office files five flags: fi, ffi, fl";

    @Test
    void a_page_is_A4_tagged_and_tells_its_language_and_title() throws IOException {
        try (PDDocument document = read(page(Element.of("p", RUSSIAN)))) {
            PDRectangle size = document.getPage(0).getMediaBox();
            assertThat(size.getWidth()).isBetween(595f, 596f);
            assertThat(size.getHeight()).isBetween(841f, 842f);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ru");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Проба");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Проба пера");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (PDDocument document =
                read(page(Element.of("h1", RUSSIAN), Element.of("p", ENGLISH)))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("NotoSans");
                }
            }
        }
    }

    @Test
    void words_are_read_back_as_they_were_written() throws IOException {
        try (PDDocument document =
                read(page(Element.of("h1", RUSSIAN), Element.of("p", ENGLISH)))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(RUSSIAN)
                    .contains(ENGLISH);
        }
    }

    @Test
    void pages_are_numbered_in_the_language_of_the_document() throws IOException {
        Node second = Element.of("p", "вторая").with("style", "page-break-before: always");
        try (PDDocument document = read(page(Element.of("p", "первая"), second))) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setStartPage(2);
            assertThat(reader.getText(document)).contains("вторая").contains("2 из 2");
        }
    }

    @Test
    void the_same_page_gives_the_same_bytes() {
        assertThat(Pdf.of(page(Element.of("p", RUSSIAN))))
                .isEqualTo(Pdf.of(page(Element.of("p", RUSSIAN))));
        assertThat(Pdf.of(page(Element.of("p", RUSSIAN))))
                .isNotEqualTo(Pdf.of(page(Element.of("p", ENGLISH))));
    }

    @Test
    void nothing_is_fetched_from_the_network() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            Pdf.of(page(
                    Element.of("img").with("src", address + "a.png").with("alt", "a"),
                    Element.of("link").with("rel", "stylesheet").with("href", address + "a.css"),
                    Element.of("p", "a")
                            .with("style", "background-image: url(" + address + "b.png)")));
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void nothing_is_read_from_a_file(@TempDir Path folder) throws IOException {
        Path style = Files.writeString(folder.resolve("a.css"), "p::after { content: 'fetched' }");
        Node link = Element.of("link")
                .with("rel", "stylesheet")
                .with("type", "text/css")
                .with("href", style.toUri().toString());
        try (PDDocument document = read(page(link, Element.of("p", "a")))) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("fetched");
        }
    }

    @Test
    void a_page_without_a_title_or_with_markup_in_its_style_is_refused() {
        assertThatThrownBy(() -> new Page(Language.EN, " ", "subject", "", List.of()))
                .hasMessageContaining("title");
        assertThatThrownBy(() -> new Page(Language.EN, "title", "subject", "</style>", List.of()))
                .hasMessageContaining("style");
    }

    private static Page page(Node... body) {
        return new Page(Language.RU, "Проба", "Проба пера", "", List.of(body));
    }

    private static PDDocument read(Page page) throws IOException {
        return Loader.loadPDF(Pdf.of(page));
    }
}
