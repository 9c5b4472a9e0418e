package org.povestka.papers.letter;

import org.povestka.papers.Resource;
import org.povestka.papers.Wording;
import org.povestka.papers.pdf.Page;
import org.povestka.papers.pdf.Pdf;

/// A letter as a PDF: the addressee at the top right, day and signature at the foot, the cover note
/// last.
public final class LetterPdf {
    private static final String STYLE = "pdf/letter.css";

    private LetterPdf() {}

    /// The letter filled with these facts.
    public static byte[] of(Letter letter, LetterFacts facts) {
        Wording wording = Wording.of("letters", facts.language());
        return Pdf.of(new Page(
                facts.language(),
                wording.text(letter.id() + ".name"),
                wording.text(letter.id() + ".subject"),
                Resource.text(STYLE).replace("COPY", wording.text("copy")),
                new LetterBody("h1").of(letter, facts)));
    }
}
