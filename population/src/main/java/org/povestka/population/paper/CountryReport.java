package org.povestka.population.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.report.ReportPage;
import org.povestka.papers.report.Tables;
import org.povestka.population.run.Outcome;
import org.povestka.population.study.Study;

/// The report of a run: one file in both languages that fetches nothing and needs no
/// script.
public final class CountryReport {

    private final Study study;
    private final Outcome outcome;
    private final String command;

    private CountryReport(Study study, String command) {
        this.study = study;
        this.outcome = study.outcome();
        this.command = command;
    }

    /// The whole page.
    ///
    /// @param study what came of the run and what was run around it
    /// @param command the command that gives the same numbers again
    /// @param language the language shown first
    /// @return the markup, an HTML5 document that is also well-formed XML after its first
    /// line
    public static String of(Study study, String command, Language language) {
        Outcome outcome = study.outcome();
        Telling shown = Telling.of(outcome, language);
        ReportPage page = new ReportPage(
                ReportPage.commonStyle(),
                language,
                shown.name(shown.first()) + " · " + shown.say("title"),
                shown.say("languages"));
        CountryReport report = new CountryReport(study, command);
        return page.of(one -> report.article(Telling.of(outcome, one)));
    }

    private List<Node> article(Telling telling) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Element.of("h1", telling.say("title")));
        nodes.add(Element.of("p", what(telling)).styled("lead"));
        nodes.add(Element.of("p", lived(telling)));
        nodes.add(Element.of("p", telling.say("what")).styled("banner"));
        nodes.addAll(new FindingPart(telling).nodes());
        nodes.addAll(new PartingPart(telling).nodes());
        nodes.addAll(new StudyPart(telling, study).nodes());
        nodes.addAll(new FigurePart(telling).nodes());
        nodes.addAll(new WeekPart(telling).nodes());
        nodes.addAll(new AgePart(telling).nodes());
        nodes.addAll(new RegionPart(telling).nodes());
        nodes.addAll(new AssumptionPart(telling).nodes());
        nodes.addAll(again(telling));
        return nodes;
    }

    private static String what(Telling telling) {
        List<Outcome.Side> sides = telling.outcome().sides();
        Outcome.Side side = sides.getFirst();
        String first = telling.day(side.scenario().days().first());
        String last = telling.day(side.scenario().days().last());
        return sides.size() == 1
                ? telling.say("of-one", telling.name(side), first, last)
                : telling.say(
                        "of-two", telling.name(side), first, last, telling.name(sides.get(1)));
    }

    private static String lived(Telling telling) {
        Outcome.Side side = telling.first();
        String men = telling.number((double) side.totals().men());
        return side.weight() == 1
                ? telling.say("lived.all", men)
                : telling.say("lived", men, telling.decimal(side.weight()));
    }

    private List<Node> again(Telling telling) {
        String generator = outcome.job().generator().name().toLowerCase(Locale.ROOT);
        return List.of(
                telling.heading("again"),
                telling.paragraph("again.lead"),
                Tables.scrolling(
                        Element.of("pre", Element.of("code", command)), telling.say("again")),
                telling.paragraph("again.draws", Long.toString(outcome.job().seed()), generator),
                telling.paragraph("again.more"),
                Element.of("p", telling.figures().say("checked")).styled("soft"));
    }
}
