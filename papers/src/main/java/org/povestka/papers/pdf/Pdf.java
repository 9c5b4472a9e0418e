package org.povestka.papers.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.povestka.papers.Resource;
import org.povestka.papers.Wording;

/// Prints a page as a PDF that is tagged for screen readers (PDF/UA) and keeps for years
/// (PDF/A-2u).
///
/// The same page gives the same bytes. Nothing is fetched: an image, a style sheet or a font that a
/// page
/// names by address is left out.
public final class Pdf {
    private static final String PRODUCER = "Povestka";
    private static final String HERE = "about:blank";
    private static final String STYLE = "pdf/page.css";

    static {
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new HouseFonts());
    }

    private Pdf() {}

    /// The page as the bytes of a PDF file.
    public static byte[] of(Page page) {
        try {
            String markup = page.markup(style(page));
            try (PdfBoxRenderer renderer = renderer(markup)) {
                renderer.createPDFWithoutClosing();
                return bytes(renderer.getPdfDocument(), page, markup.hashCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("pdf: " + page.title(), e);
        }
    }

    private static PdfBoxRenderer renderer(String markup) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .useSVGDrawer(new BatikSVGDrawer())
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer(PRODUCER)
                .useUnicodeLineBreaker(new SpaceBreaker())
                .useExternalResourceAccessControl(
                        (uri, type) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(markup, HERE);
        Font.offer(builder);
        return builder.buildPdfRenderer();
    }

    private static byte[] bytes(PDDocument document, Page page, long number) throws IOException {
        try (document) {
            Identity.fix(document, page, number);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String style(Page page) {
        String of = Wording.of("document", page.language()).text("page.of");
        return Resource.text(STYLE).replace("PAGE-OF", of);
    }
}
