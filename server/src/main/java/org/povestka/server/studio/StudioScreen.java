package org.povestka.server.studio;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.papers.report.Written;
import org.povestka.population.metric.Estimate;
import org.povestka.population.metric.Metric;
import org.povestka.population.run.Outcome;
import org.povestka.population.scenario.ReadyScenarios;
import org.povestka.server.screen.Screens;
import org.povestka.server.screen.TwinWords;
import org.povestka.server.screen.View;

/// The screens of the studio: what can be asked for, and what came of it.
public final class StudioScreen {

    private static final List<Metric> HEADLINES = List.of(
            Metric.SUMMONSES,
            Metric.NOT_COME,
            Metric.BARRED,
            Metric.BARRED_UNAWARE,
            Metric.HOURS_UNAWARE,
            Metric.STOPPED,
            Metric.LADDER,
            Metric.WRONG_BARRED);
    private static final int USUAL_PEOPLE = 100_000;

    private final View view;
    private final TwinWords words;
    private final Language language;

    private StudioScreen(View view) {
        this.view = view;
        this.words = view.words();
        this.language = view.who().language();
    }

    /// Where an order is written, with the runs that are kept.
    ///
    /// @param view who looks at what
    /// @param studio the studio
    /// @param wrong whether what was asked for cannot be
    /// @return the page
    public static String of(View view, Studio studio, boolean wrong) {
        return new StudioScreen(view).start(studio, wrong);
    }

    /// One run: how far it is, or what came of it.
    ///
    /// @param view who looks at what
    /// @param sitting the run
    /// @return the page
    public static String of(View view, Sitting sitting) {
        return new StudioScreen(view).run(sitting);
    }

    private String start(Studio studio, boolean wrong) {
        List<Node> content = new ArrayList<>();
        content.add(Element.of("p", words.say("studio.lead")));
        if (wrong) {
            content.add(Element.of("p", words.say("studio.wrong"))
                    .with("role", "alert")
                    .styled("said"));
        }
        content.add(form());
        if (!studio.kept().isEmpty()) {
            content.add(Element.of("h2", words.say("studio.kept")));
            content.add(Element.of("ul", studio.kept().stream().map(this::link).toList()));
        }
        return Screens.page(view, words.say("room.studio"), content);
    }

    private Element link(Sitting sitting) {
        String number = String.valueOf(sitting.number());
        return Element.of("li", Element.of("a", name(sitting)).with("href", "/studio/" + number));
    }

    private String name(Sitting sitting) {
        Order order = sitting.order();
        String people = Written.grouped(order.people(), language);
        String seed = String.valueOf(order.seed());
        return order.against()
                .map(other -> words.say(
                        "studio.name-of-two", name(order.scenario()), name(other), people, seed))
                .orElseGet(() -> words.say("studio.name", name(order.scenario()), people, seed));
    }

    private String name(String scenario) {
        return ReadyScenarios.of(scenario).name().in(language);
    }

    private Element form() {
        List<Element> scenarios = new ArrayList<>();
        List<Element> others = new ArrayList<>();
        others.add(Element.of("option", words.say("studio.alone")).with("value", ""));
        for (String name : ReadyScenarios.NAMES) {
            Element option = Element.of("option", name(name)).with("value", name);
            scenarios.add(option);
            others.add(option);
        }
        return Element.of(
                        "form",
                        label("scenario"),
                        choice("scenario", scenarios),
                        label("against"),
                        choice("against", others),
                        label("people"),
                        number("people", Order.FEWEST, Order.MOST, USUAL_PEOPLE),
                        label("seed"),
                        number("seed", 0, Order.GREATEST_SEED, 1),
                        Element.of("button", words.say("studio.begin")).with("type", "submit"))
                .with("method", "post")
                .with("action", "/studio");
    }

    private Element label(String name) {
        return Element.of("label", words.say("studio." + name)).with("for", name);
    }

    private static Element choice(String name, List<Element> options) {
        return Element.of("select", options).with("id", name).with("name", name);
    }

    private static Element number(String name, int least, int most, int usual) {
        return Element.of("input")
                .with("type", "number")
                .with("id", name)
                .with("name", name)
                .with("min", String.valueOf(least))
                .with("max", String.valueOf(most))
                .with("value", String.valueOf(usual))
                .with("required", "required");
    }

    private String run(Sitting sitting) {
        List<Node> content = new ArrayList<>();
        content.add(Element.of("p", name(sitting)).styled("who"));
        if (sitting.outcome().isEmpty()) {
            content.add(Element.of("p", words.say("studio.progress", percent(sitting)))
                    .with("role", "status"));
            content.add(Element.of(
                    "p",
                    Element.of("a", words.say("studio.look-again"))
                            .with("href", "/studio/" + sitting.number())));
        } else {
            content.addAll(found(sitting, sitting.outcome().get()));
        }
        String state = sitting.outcome().isEmpty() ? "running" : "done";
        Element live = Element.of("div", content).with("id", "live").styled(state);
        Element back = Element.of(
                "p", Element.of("a", words.say("studio.another")).with("href", "/studio"));
        return Screens.page(view, words.say("room.studio"), List.of(live, back));
    }

    private static String percent(Sitting sitting) {
        return String.valueOf(sitting.percent());
    }

    private List<Node> found(Sitting sitting, Outcome outcome) {
        List<Node> content = new ArrayList<>();
        content.add(Element.of("p", words.say("studio.done")).with("role", "status"));
        content.add(Element.of(
                "p",
                Element.of("a", words.say("studio.report"))
                        .with("href", "/studio/" + sitting.number() + "/report")));
        content.add(table(outcome));
        content.add(Element.of("p", words.say("studio.model")));
        return content;
    }

    private Element table(Outcome outcome) {
        List<Element> heads = new ArrayList<>(List.of(head(words.say("studio.figure"), "col")));
        outcome.sides()
                .forEach(side -> heads.add(head(side.scenario().name().in(language), "col")));
        if (outcome.difference().isPresent()) {
            heads.add(head(words.say("studio.difference"), "col"));
        }
        List<Element> rows = new ArrayList<>(List.of(Element.of("tr", heads)));
        org.povestka.papers.speech.Words figures =
                new org.povestka.papers.speech.Words("simulate", language);
        for (Metric metric : HEADLINES) {
            List<Element> cells = new ArrayList<>();
            cells.add(head(figures.say("metric." + metric.word()), "row"));
            outcome.sides().forEach(side -> cells.add(cell(side.estimate(metric))));
            outcome.difference().ifPresent(pairs -> cells.add(cell(outcome.difference(metric))));
            rows.add(Element.of("tr", cells));
        }
        return Element.of("table", Element.of("tbody", rows)).styled("figures");
    }

    private static Element head(String text, String scope) {
        return Element.of("th", text).with("scope", scope);
    }

    private Element cell(Estimate estimate) {
        String error = Written.grouped(estimate.high() - estimate.total(), language);
        return Element.of(
                "td",
                Words.of(Written.grouped(estimate.total(), language)),
                Element.of("small", " ± " + error));
    }

    /// The report of a run that is done.
    ///
    /// @param sitting the run
    /// @param outcome what came of it
    /// @param language the language shown first
    /// @return the page, which carries its own policy
    public static String report(Sitting sitting, Outcome outcome, Language language) {
        return org.povestka.population.paper.CountryReport.of(
                org.povestka.population.study.Study.of(outcome),
                sitting.order().command(),
                language);
    }
}
