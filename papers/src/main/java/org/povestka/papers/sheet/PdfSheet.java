package org.povestka.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.Explanation;
import org.povestka.law.explain.Step;
import org.povestka.papers.Language;
import org.povestka.papers.Resource;
import org.povestka.papers.drawing.PaperDrawing;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.pdf.Page;
import org.povestka.papers.pdf.Pdf;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.timeline.ChartWords;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.papers.wording.Note;
import org.povestka.papers.wording.Outlook.StepLine;
import org.povestka.papers.wording.Section;

/// `explain --format pdf`: the case sheet of a counsellor, two or three pages of A4
/// without a name.
public final class PdfSheet {

    private static final String STYLE = "sheet/paper.css";

    private final Explanation explanation;
    private final CaseSheet sheet;
    private final Words own;
    private final Words words;

    private PdfSheet(Explanation explanation, Language language) {
        this.explanation = explanation;
        this.sheet = CaseSheet.of(explanation, language);
        this.own = new Words("sheet", language);
        this.words = Speech.in(language).words();
    }

    /// The sheet as a PDF file: tagged, fonts embedded, the same bytes for the same answer.
    ///
    /// @param explanation what the law says
    /// @param language the reader's language
    /// @return the bytes of the file
    public static byte[] render(Explanation explanation, Language language) {
        PdfSheet sheet = new PdfSheet(explanation, language);
        return Pdf.of(new Page(
                language,
                sheet.own.say("title"),
                sheet.own.say("subject"),
                Resource.text(STYLE) + PaperDrawing.style(),
                sheet.body()));
    }

    private List<Node> body() {
        List<Node> parts = new ArrayList<>(opening());
        OutlookPart outlook = new OutlookPart(sheet, own);
        NotesPart notes = new NotesPart(sheet);
        addSection(parts, Section.DATES, new PaperDates(explanation, sheet).dates());
        addSection(parts, Section.NOTES, notes(notes.ofSummonses()));
        List<Node> drawing = TimelinePart.forPaper(explanation, sheet.language());
        parts.addAll(
                Piece.section("timeline", ChartWords.in(sheet.language()).say("title"), drawing));
        addSection(parts, Section.NEXT, steps());
        addSection(parts, Section.REMEDIES, outlook.remediesInShort());
        addSection(parts, Section.SAVING, outlook.saving());
        addSection(parts, Section.UNSETTLED, notes(sheet.apart().unsettled()));
        addSection(parts, Section.PRACTICE, notes(sheet.apart().practice()));
        addSection(parts, Section.HOLDERS, notes.holders());
        sheet.opening()
                .footing()
                .forEach(line -> parts.add(Element.of("p", line).styled("footing")));
        return parts;
    }

    private List<Node> opening() {
        CaseSheet.Opening opening = sheet.opening();
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("table", Element.of("tr", blank("office"), blank("called")))
                .styled("blanks"));
        opening.banners().forEach(banner -> parts.add(Element.of("p", banner).styled("banner")));
        parts.add(Element.of("h1", own.say("heading")));
        opening.sentences()
                .forEach(sentence -> parts.add(Element.of("p", sentence).styled("lead")));
        parts.add(Piece.labelled(Section.ALOUD.title(sheet.language()), opening.aloud())
                .styled("aloud"));
        return parts;
    }

    private Element blank(String key) {
        return Element.of(
                "td",
                Element.of("span", own.say(key) + ": "),
                Element.of("span", "").styled("line"));
    }

    private List<Node> steps() {
        List<Element> items = new ArrayList<>();
        for (Step.Who who : List.of(Step.Who.PERSON, Step.Who.LAW, Step.Who.AUTHORITY)) {
            for (StepLine step : sheet.outlook().next()) {
                if (step.kind().who() == who) {
                    items.add(Element.of("li", words.say("summary", step.title(), step.when())));
                }
            }
        }
        return items.isEmpty() ? List.of() : List.of(Element.of("ul", items));
    }

    private static List<Node> notes(List<Note> notes) {
        List<String> sentences = notes.stream()
                .map(note -> note.sources().isEmpty()
                        ? note.sentence()
                        : note.sentence() + " (" + String.join("; ", note.sources()) + ")")
                .toList();
        return sentences.isEmpty() ? List.of() : List.of(Piece.list(sentences));
    }

    private void addSection(List<Node> parts, Section section, List<Node> content) {
        parts.addAll(
                Piece.section(NotesPart.id(section), section.title(sheet.language()), content));
    }
}
