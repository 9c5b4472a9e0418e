package org.povestka.population.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.povestka.papers.Language;
import org.povestka.papers.html.ContentPolicy;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.population.run.Outcome;

/// The report of a run: one file in both languages that fetches nothing and needs no
/// script.
public final class CountryReport {

    private static final String STYLE = "report.css";

    private final Outcome outcome;
    private final String command;

    private CountryReport(Outcome outcome, String command) {
        this.outcome = outcome;
        this.command = command;
    }

    /// The whole page.
    ///
    /// @param outcome what came of the run
    /// @param command the command that gives the same numbers again
    /// @param language the language shown first
    /// @return the markup, an HTML5 document that is also well-formed XML after its first
    /// line
    public static String of(Outcome outcome, String command, Language language) {
        return "<!DOCTYPE html>\n"
                + new CountryReport(outcome, command).page(language).markup() + "\n";
    }

    private Element page(Language shown) {
        String style = Beside.text(STYLE);
        Telling telling = Telling.of(outcome, shown);
        Element head = Element.of(
                "head",
                Element.of("meta").with("charset", "utf-8"),
                Element.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", ContentPolicy.of(style)),
                meta("viewport", "width=device-width, initial-scale=1"),
                meta("color-scheme", "light dark"),
                meta("referrer", "no-referrer"),
                Element.of("title", telling.name(telling.first()) + " · " + telling.say("title")),
                Element.of("style", style));
        List<Node> parts = new ArrayList<>();
        parts.add(choice(telling));
        parts.add(article(telling));
        for (Language language : Language.values()) {
            if (language != shown) {
                parts.add(article(Telling.of(outcome, language)));
            }
        }
        return Element.of("html", head, Element.of("body", Element.of("main", parts)))
                .with("lang", shown.tag());
    }

    /// Which language is shown; where the browser cannot choose, both are.
    private static Element choice(Telling telling) {
        List<Node> choices = new ArrayList<>();
        choices.add(Element.of("legend", telling.say("languages")));
        for (Language language : Language.values()) {
            Element button = Element.of("input")
                    .with("type", "radio")
                    .with("name", "language")
                    .with("id", "in-" + language.tag());
            boolean chosen = language == telling.language();
            Element label = Element.of(
                    "label",
                    chosen ? button.with("checked", "checked") : button,
                    Words.of(" " + ownName(language)));
            choices.add(label.with("lang", language.tag()));
        }
        return Element.of("fieldset", choices).styled("choice");
    }

    private static String ownName(Language language) {
        Locale locale = Locale.forLanguageTag(language.tag());
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private Element article(Telling telling) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Element.of("h1", telling.say("title")));
        nodes.add(Element.of("p", what(telling)).styled("lead"));
        nodes.add(Element.of("p", lived(telling)));
        nodes.add(Element.of("p", telling.say("what")).styled("banner"));
        nodes.addAll(new FindingPart(telling).nodes());
        nodes.addAll(new FigurePart(telling).nodes());
        nodes.addAll(new WeekPart(telling).nodes());
        nodes.addAll(new AgePart(telling).nodes());
        nodes.addAll(new RegionPart(telling).nodes());
        nodes.addAll(new AssumptionPart(telling).nodes());
        nodes.addAll(again(telling));
        return Element.of("article", nodes).with("lang", telling.language().tag());
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
                Telling.scrolling(
                        Element.of("pre", Element.of("code", command)), telling.say("again")),
                telling.paragraph("again.draws", Long.toString(outcome.job().seed()), generator),
                telling.paragraph("again.more"),
                Element.of("p", telling.figures().say("checked")).styled("soft"));
    }

    private static Element meta(String name, String content) {
        return Element.of("meta").with("name", name).with("content", content);
    }
}
