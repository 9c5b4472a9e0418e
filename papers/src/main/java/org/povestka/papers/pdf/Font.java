package org.povestka.papers.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.povestka.papers.Resource;

/// The two weights of the one typeface, Noto Sans, as they lie among the resources.
enum Font {
    REGULAR("font/NotoSans-Regular.ttf", 400),
    BOLD("font/NotoSans-Bold.ttf", 700);

    private static final String FAMILY = "Noto Sans";

    private final String file;
    private final int weight;

    Font(String file, int weight) {
        this.file = file;
        this.weight = weight;
    }

    /// Tells the renderer of both weights; it embeds the characters used.
    static void offer(PdfRendererBuilder renderer) {
        for (Font font : values()) {
            renderer.useFont(
                    () -> Resource.open(font.file), FAMILY, font.weight, FontStyle.NORMAL, true);
        }
    }

    /// The resource that holds this weight.
    String file() {
        return file;
    }
}
