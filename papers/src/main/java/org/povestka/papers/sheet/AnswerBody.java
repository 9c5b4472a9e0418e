package org.povestka.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.Explanation;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;
import org.povestka.papers.timeline.ChartWords;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.papers.wording.Section;

/// The answer as pieces of a page: what holds, the dates, the timeline, what next, what to do,
/// why.
public final class AnswerBody {

    private final Explanation explanation;
    private final CaseSheet sheet;
    private final Words own;

    private AnswerBody(Explanation explanation, Language language) {
        this.explanation = explanation;
        this.sheet = CaseSheet.of(explanation, language);
        this.own = new Words("sheet", language);
    }

    /// The pieces, in the order in which a reader needs them.
    ///
    /// @param explanation what the law says
    /// @param language the reader's language
    /// @return the content of `main`, and the footer
    public static AnswerBody of(Explanation explanation, Language language) {
        return new AnswerBody(explanation, language);
    }

    /// Everything but the footer.
    ///
    /// @return headings, paragraphs and sections
    public List<Node> content() {
        List<Node> parts = new ArrayList<>(opening());
        DatesPart dates = new DatesPart(sheet, own);
        OutlookPart outlook = new OutlookPart(sheet, own);
        NotesPart notes = new NotesPart(sheet);
        addSection(parts, Section.DATES, dates.dates());
        parts.addAll(notes.section(Section.NOTES, notes.ofSummonses()));
        parts.addAll(Piece.section("timeline", timelineTitle(), timeline()));
        addSection(parts, Section.NEXT, outlook.steps(sheet.outlook().next()));
        addSection(parts, Section.REMEDIES, outlook.remedies());
        addSection(parts, Section.SAVING, outlook.saving());
        addSection(parts, Section.WHY, notes.grounds());
        parts.addAll(notes.section(Section.WHAT_IF, sheet.apart().changes()));
        parts.addAll(folded(
                NotesPart.id(Section.HOLDERS),
                Section.HOLDERS.title(sheet.language()),
                notes.holders()));
        addSection(parts, Section.MEASURES, dates.measures());
        parts.addAll(notes.section(Section.EXPOSURES, sheet.apart().exposures()));
        parts.addAll(notes.section(Section.UNSETTLED, sheet.apart().unsettled()));
        parts.addAll(notes.section(Section.PRACTICE, sheet.apart().practice()));
        addSection(parts, Section.PAST, outlook.steps(sheet.outlook().past()));
        List<Node> sources = SourcesPart.named(parts, sheet.language());
        parts.addAll(folded("sources", own.say("sources"), sources));
        return parts;
    }

    private List<Node> opening() {
        CaseSheet.Opening opening = sheet.opening();
        List<Node> parts = new ArrayList<>();
        opening.banners().forEach(banner -> parts.add(Element.of("p", banner).styled("banner")));
        parts.add(Element.of("h1", own.say("heading")));
        opening.sentences()
                .forEach(sentence -> parts.add(Element.of("p", sentence).styled("lead")));
        String aloud = Section.ALOUD.title(sheet.language());
        parts.add(Piece.labelled(aloud, opening.aloud()).styled("aloud"));
        parts.add(Piece.fold(
                        Section.FACTS.title(sheet.language()), List.of(Piece.list(opening.facts())))
                .styled("facts"));
        return parts;
    }

    private List<Node> timeline() {
        return TimelinePart.forScreen(explanation, sheet.language());
    }

    private String timelineTitle() {
        return ChartWords.in(sheet.language()).say("title");
    }

    /// To what day the law was checked, and what this is not.
    ///
    /// @return the footer
    public Element footer() {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", Section.FOOTING.title(sheet.language())));
        sheet.opening().footing().forEach(line -> parts.add(Piece.paragraph(line)));
        parts.add(Piece.paragraph(own.say("offline")));
        return Element.of("footer", parts);
    }

    private void addSection(List<Node> parts, Section section, List<Node> content) {
        parts.addAll(
                Piece.section(NotesPart.id(section), section.title(sheet.language()), content));
    }

    /// A part that most readers leave closed.
    private List<Node> folded(String id, String title, List<Node> content) {
        return content.isEmpty()
                ? List.of()
                : Piece.section(
                        id, title, List.of(Piece.fold(own.say("show"), content).styled("apart")));
    }
}
