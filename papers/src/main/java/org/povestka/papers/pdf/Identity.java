package org.povestka.papers.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.povestka.papers.Resource;
import org.povestka.papers.html.Words;

/// What a PDF says of itself, without the moment of printing and the number drawn for it.
final class Identity {
    private static final String PACKET = "pdf/identity.xmp";

    private Identity() {}

    /// Replaces what differs from one printing to the next; `number` stands for the page's content.
    static void fix(PDDocument document, Page page, long number) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.getCOSObject().removeItem(COSName.CREATION_DATE);
        String packet = Resource.text(PACKET)
                .replace("PRODUCER", escaped(information.getProducer()))
                .replace("LANGUAGE", page.language().tag())
                .replace("SUBJECT", escaped(page.subject()))
                .replace("TITLE", escaped(page.title()));
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.setDocumentId(number);
    }

    private static String escaped(String text) {
        return Words.of(text).markup();
    }
}
