package org.povestka.cli.explain;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.povestka.cli.terminal.Surroundings;
import org.povestka.law.WhatIf;
import org.povestka.papers.Language;
import org.povestka.papers.calendar.Calendar;
import org.povestka.papers.json.JsonAnswer;
import org.povestka.papers.letter.CaseFacts;
import org.povestka.papers.letter.LetterFacts;
import org.povestka.papers.letter.LetterPdf;
import org.povestka.papers.letter.LetterText;
import org.povestka.papers.sheet.HtmlAnswer;
import org.povestka.papers.sheet.PdfSheet;
import org.povestka.papers.text.Terminal;
import org.povestka.papers.text.TextAnswer;
import org.povestka.papers.text.WhatIfText;

/// Writes results in every format, always in UTF-8; classes of formats not asked
/// for stay unloaded.
final class Rendering {

    private Rendering() {}

    /// The answer as text, after it what would be if more had happened.
    static void text(Answered answered, Language language, Surroundings around, OutputStream out)
            throws IOException {
        Terminal.Colour colour = around.colourful() ? Terminal.Colour.ON : Terminal.Colour.OFF;
        Terminal terminal = new Terminal(around.width(), colour, language);
        StringBuilder text = new StringBuilder(TextAnswer.render(answered.explanation(), terminal));
        for (WhatIf whatIf : answered.whatIf()) {
            text.append('\n').append(WhatIfText.render(whatIf, terminal));
        }
        print(text, out);
    }

    /// The answer as text, one of many: under the pseudonym of its case, a blank
    /// line after it.
    static void textOfMany(
            Answered answered, Language language, Surroundings around, OutputStream out)
            throws IOException {
        String name = answered.id().name();
        print(name.isEmpty() ? "" : name + "\n\n", out);
        text(answered, language, around, out);
        print("\n", out);
    }

    /// The answer as JSON, laid out over several lines.
    static void json(Answered answered, Language language, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonAnswer.write(answered.explanation(), answered.whatIf(), language, writer);
        writer.flush();
    }

    /// The answer as JSON on one line.
    static void jsonLine(Answered answered, Language language, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonAnswer.writeLine(answered.explanation(), answered.whatIf(), language, writer);
        writer.flush();
    }

    /// The answer as a calendar.
    static void calendar(Answered answered, Language language, OutputStream out)
            throws IOException {
        print(Calendar.render(answered.explanation(), language), out);
    }

    /// The answer as pages to print.
    static void pages(Answered answered, Language language, OutputStream out) throws IOException {
        out.write(PdfSheet.render(answered.explanation(), language));
    }

    /// The answer as one file for a browser.
    static void page(Answered answered, Language language, OutputStream out) throws IOException {
        print(HtmlAnswer.render(answered.explanation(), language), out);
    }

    /// A letter filled with the facts of the case.
    static void letter(Form.Paper paper, Answered answered, OutputStream out) throws IOException {
        LetterFacts facts = CaseFacts.of(answered.explanation(), paper.language());
        if (paper.format() == Format.PDF) {
            out.write(LetterPdf.of(paper.letter(), facts));
        } else {
            print(LetterText.of(paper.letter(), facts), out);
        }
    }

    private static void print(CharSequence text, OutputStream out) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
