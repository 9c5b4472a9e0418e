package org.povestka.house.docs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povestka.law.edition.Editions;
import org.povestka.law.rule.AppearanceCap;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.statute.Edition;
import org.povestka.papers.Language;
import org.povestka.papers.library.EditionCard;
import org.povestka.papers.library.Library;

/// Writes the page of editions.
final class EditionsPage {
    private static final String ABOUT = """
            The law from one act to the next. A fact is governed by the last edition in force on its
            day (`governing-edition`): a summons by its day of placing, a missed date by the date
            missed, a decision by its day. `./povestka law diff E1 E2` compares two.
            """;

    private static final String TERMS = """

            ## What they say of the three days

            Calendar days. The bill (`P1`) and the press report of July 2025 (`AsReported2025`) were
            never the law; `--law` puts a case to them.

            """;

    private EditionsPage() {}

    /// The page.
    static String text() {
        return Markdown.head("Editions", "editions.yaml and the editions of `law`", ABOUT) + "\n"
                + Markdown.columns(
                        "edition", "act", "signed", "in force", "what it changed", "sources")
                + Library.editions().stream().map(EditionsPage::row).collect(Collectors.joining())
                + TERMS
                + Markdown.columns(
                        "edition", "exit ban from", "served after", "ladder after", "cap")
                + everything().map(EditionsPage::terms).collect(Collectors.joining());
    }

    private static String row(EditionCard card) {
        return Markdown.row(
                "`" + card.id() + "`",
                card.act().name().in(Language.EN),
                card.days().signed(),
                card.days().inForce() + ". " + card.days().precision().in(Language.EN),
                card.changed().in(Language.EN),
                Markdown.sources(card.sources()));
    }

    private static Stream<Edition> everything() {
        return Stream.of(Editions.ALL, Editions.APART).flatMap(List::stream);
    }

    private static String terms(Edition edition) {
        int ladder = edition.measures().ladder().terms().days();
        boolean measures = edition.measures().exitBan().terms().start() != ExitBan.Start.NONE;
        return Markdown.row(
                "`" + edition.id() + "`",
                start(edition.measures().exitBan().terms().start()),
                measures ? edition.measures().service().terms().days() + " from placing" : "–",
                measures ? String.valueOf(ladder) : "–",
                cap(edition.calendar().cap().terms()));
    }

    private static String start(ExitBan.Start start) {
        return switch (start) {
            case NONE -> "–";
            case ON_SERVICE -> "service";
            case ON_SENDING -> "sending or placing";
            case ON_PLACING -> "placing";
        };
    }

    private static String cap(AppearanceCap.Terms terms) {
        return switch (terms.force()) {
            case NONE -> "–";
            case SINCE_PUBLICATION -> terms.days() + ", disputed (Q5)";
            case IN_FORCE -> String.valueOf(terms.days());
        };
    }
}
