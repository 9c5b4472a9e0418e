package org.povestka.population.paper;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.papers.report.Tables;
import org.povestka.population.report.Assumed;
import org.povestka.population.run.Outcome;
import org.povestka.population.scenario.Assumption;
import org.povestka.population.scenario.Quantity;
import org.povestka.population.scenario.Scenario;

/// Everything that was assumed, with its grade and source; of a second scenario, what it
/// assumes otherwise.
///
/// @param telling how it is told
record AssumptionPart(Telling telling) {

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(telling.heading("assumptions"));
        nodes.add(telling.paragraph("assumptions.lead", telling.name(telling.first())));
        Scenario scenario = telling.first().scenario();
        nodes.add(table(telling.first(), List.of(Quantity.values())));
        for (Outcome.Side other : telling.outcome().sides().stream().skip(1).toList()) {
            List<Quantity> different = different(scenario, other.scenario());
            if (!different.isEmpty()) {
                nodes.add(telling.paragraph("only-other", telling.name(other)));
                nodes.add(table(other, different));
            }
        }
        return nodes;
    }

    private static List<Quantity> different(Scenario one, Scenario other) {
        List<Quantity> different = new ArrayList<>();
        for (Quantity quantity : Quantity.values()) {
            if (!one.assumption(quantity)
                    .value()
                    .equals(other.assumption(quantity).value())) {
                different.add(quantity);
            }
        }
        return different;
    }

    private Element table(Outcome.Side side, List<Quantity> quantities) {
        String label = telling.say("assumptions") + ": " + telling.name(side);
        List<Element> heads = new ArrayList<>();
        for (String column : List.of("assumption", "value", "grade", "source")) {
            heads.add(Element.of("th", telling.say("column." + column)).with("scope", "col"));
        }
        List<Element> rows = quantities.stream()
                .map(quantity -> row(side.scenario().assumption(quantity)))
                .toList();
        Element table = Element.of(
                "table",
                Element.of("caption", label),
                Element.of("thead", Element.of("tr", heads)),
                Element.of("tbody", rows));
        return Tables.scrolling(table.styled("assumed"), label);
    }

    private Element row(Assumption assumption) {
        String source =
                assumption.source().equals("own") ? telling.say("source.own") : assumption.source();
        List<Node> what = new ArrayList<>();
        what.add(Words.of(telling.say("assumption." + assumption.quantity().path())));
        String why = assumption.why().in(telling.language());
        if (!why.isEmpty()) {
            what.add(Element.of("small", why));
        }
        return Element.of(
                "tr",
                Element.of("th", what).with("scope", "row"),
                Element.of("td", Assumed.written(assumption, telling.words())),
                Element.of("td", telling.say("grade." + assumption.grade().word())),
                Element.of("td", source));
    }
}
