package org.povestka.page.law;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.Language;
import org.povestka.papers.browse.Lines;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.sheet.Piece;
import org.povestka.papers.sheet.SourcesPart;
import org.povestka.papers.speech.Words;

/// The page on which the reader is, with the way to the others.
public final class LawPages {

    private LawPages() {}

    /// What is shown below the heading of the screen.
    ///
    /// @param place where the reader is, such as `rules` or `questions/Q3`
    /// @param one the first edition to compare, such as `E1`
    /// @param other the second
    /// @param language the reader's language
    public static List<Node> of(String place, String one, String other, Language language) {
        Lines lines = new Lines(language);
        Place here = Place.of(place);
        List<Node> page = new ArrayList<>(
                switch (here.part()) {
                    case RULES -> new RulePages(lines, language).of(here.id());
                    case EDITIONS -> new EditionPages(lines).all();
                    case COMPARE -> new ComparePage(lines).of(one, other);
                    case QUESTIONS -> new QuestionPages(lines).of(here.id());
                    case LEDGER -> new LedgerPages(lines, language).of(here.id());
                    case LIMITS -> new LimitsPage(lines).all();
                });
        page.addAll(sources(page, language));
        return List.of(
                ways(lines, here.part()),
                Element.of("div", page).with("id", "law").with("tabindex", "-1"));
    }

    private static Element ways(Lines lines, Part here) {
        List<Element> ways = new ArrayList<>();
        for (Part part : Part.values()) {
            Element way = new Place(part, "").button(lines.say("part." + part.word()));
            ways.add(part == here ? way.with("aria-current", "true") : way);
        }
        return Element.of("nav", ways).with("aria-label", lines.say("parts")).styled("ways");
    }

    private static List<Node> sources(List<Node> page, Language language) {
        List<Node> sources = SourcesPart.named(page, language);
        return sources.isEmpty()
                ? List.of()
                : Piece.section(
                        "sources",
                        new Words("sheet", language).say("sources"),
                        List.of(Piece.fold(new Words("sheet", language).say("show"), sources)
                                .styled("apart")));
    }
}
