package org.povestka.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.Explanation;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;
import org.povestka.papers.timeline.Chart;
import org.povestka.papers.timeline.ChartWords;
import org.povestka.papers.timeline.Window;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.papers.wording.Section;

/// The answer as pieces of a page: what holds, the dates, the timeline, what next, what
/// to do, why.
public final class AnswerBody {

    private final CaseSheet sheet;
    private final List<Chart> timeline;
    private final Words own;

    private AnswerBody(Explanation explanation, Language language) {
        this.sheet = CaseSheet.of(explanation, language);
        this.timeline =
                Chart.fits(explanation) ? List.of(Chart.of(explanation, language)) : List.of();
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

    /// The least that answers a supposed case: what holds on the days asked about, a
    /// sentence for each of the three dates, the timeline; the readings in a fold.
    ///
    /// @param explanation what the law says
    /// @param language the reader's language
    /// @return paragraphs, cards and a drawing, without headings of parts
    public static List<Node> inShort(Explanation explanation, Language language) {
        return inShort(explanation, language, TimelinePart.forScreen(explanation, language));
    }

    /// The same with a timeline of somebody else's, who knows more of what the machinery shows.
    ///
    /// @param explanation what the law says
    /// @param chart the timeline
    /// @return paragraphs, cards and a drawing, without headings of parts
    public static List<Node> inShort(Explanation explanation, Chart chart) {
        return inShort(explanation, chart.words().language(), TimelinePart.forScreen(chart));
    }

    private static List<Node> inShort(
            Explanation explanation, Language language, List<Node> timeline) {
        CaseSheet sheet = CaseSheet.ofDates(explanation, language);
        Words own = new Words("sheet", language);
        DatesPart dates = new DatesPart(sheet, own);
        List<Node> parts = new ArrayList<>(lead(sheet));
        parts.addAll(dates.verdicts());
        parts.addAll(timeline);
        parts.add(Piece.fold(own.say("readings"), dates.dates()));
        return parts;
    }

    /// What stands under every answer: to what day the law was checked, and what this is
    /// not.
    ///
    /// @param language the reader's language
    /// @return the footer
    public static Element footer(Language language) {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", Section.FOOTING.title(language)));
        CaseSheet.footing(language).forEach(line -> parts.add(Piece.paragraph(line)));
        parts.add(Piece.paragraph(new Words("sheet", language).say("offline")));
        return Element.of("footer", parts);
    }

    /// Everything but the footer.
    ///
    /// @return headings, paragraphs and sections
    public List<Node> content() {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h1", own.say("heading")));
        Halves halves = halves();
        parts.addAll(halves.untilWhy());
        parts.addAll(halves.afterWhy());
        return parts;
    }

    /// The answer in two halves, so that somebody may put something of his own between
    /// them.
    ///
    /// @param untilWhy what he needs first: what holds, the dates, the timeline, what
    ///     next, what to do, what to save, why
    /// @param afterWhy what follows the reasons: what would change the answer, who holds
    ///     which reading, what is kept apart from the law, the sources of everything
    public record Halves(List<Node> untilWhy, List<Node> afterWhy) {

        /// Copies both.
        public Halves {
            untilWhy = List.copyOf(untilWhy);
            afterWhy = List.copyOf(afterWhy);
        }
    }

    /// Everything but the main heading and the footer.
    ///
    /// @return paragraphs and sections
    public Halves halves() {
        List<Node> first = untilWhy();
        List<Node> second = afterWhy();
        List<Node> all = new ArrayList<>(first);
        all.addAll(second);
        List<Node> sources = SourcesPart.named(all, sheet.language());
        second.addAll(folded("sources", own.say("sources"), sources));
        return new Halves(first, second);
    }

    /// What holds on each day asked about.
    ///
    /// @return the sentences
    public List<String> sentences() {
        return sheet.opening().sentences();
    }

    /// The days that the timeline shows; ask only where a day was asked about or
    /// something happened.
    ///
    /// @return the first and the last of them
    public Window days() {
        return timeline.getFirst().window();
    }

    private List<Node> untilWhy() {
        List<Node> parts = new ArrayList<>(opening());
        OutlookPart outlook = new OutlookPart(sheet, own);
        NotesPart notes = new NotesPart(sheet);
        addSection(parts, Section.DATES, new DatesPart(sheet, own).dates());
        parts.addAll(notes.section(Section.NOTES, notes.ofSummonses()));
        parts.addAll(Piece.section("timeline", timelineTitle(), timeline()));
        addSection(parts, Section.NEXT, outlook.steps(sheet.outlook().next()));
        addSection(parts, Section.REMEDIES, outlook.remedies());
        addSection(parts, Section.SAVING, outlook.saving());
        addSection(parts, Section.WHY, notes.grounds());
        return parts;
    }

    private List<Node> afterWhy() {
        List<Node> parts = new ArrayList<>();
        DatesPart dates = new DatesPart(sheet, own);
        OutlookPart outlook = new OutlookPart(sheet, own);
        NotesPart notes = new NotesPart(sheet);
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
        return parts;
    }

    private List<Node> opening() {
        CaseSheet.Opening opening = sheet.opening();
        List<Node> parts = new ArrayList<>();
        opening.banners().forEach(banner -> parts.add(Element.of("p", banner).styled("banner")));
        parts.addAll(lead(sheet));
        String aloud = Section.ALOUD.title(sheet.language());
        parts.add(Piece.labelled(aloud, opening.aloud()).styled("aloud"));
        parts.add(Piece.fold(
                        Section.FACTS.title(sheet.language()), List.of(Piece.list(opening.facts())))
                .styled("facts"));
        return parts;
    }

    private static List<Element> lead(CaseSheet sheet) {
        return sheet.opening().sentences().stream()
                .map(sentence -> Element.of("p", sentence).styled("lead"))
                .toList();
    }

    private List<Node> timeline() {
        return timeline.stream()
                .flatMap(chart -> TimelinePart.forScreen(chart).stream())
                .toList();
    }

    private String timelineTitle() {
        return ChartWords.in(sheet.language()).say("title");
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
