package org.povestka.population.paper;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.papers.report.Tables;
import org.povestka.population.metric.Estimate;
import org.povestka.population.metric.Metric;
import org.povestka.population.report.Assumed;
import org.povestka.population.study.Fit;
import org.povestka.population.study.Mean;
import org.povestka.population.study.Study;
import org.povestka.population.study.Sweep;
import org.povestka.population.study.Worlds;

/// What was run around a run: how it fits published totals, the same in other worlds, and with
/// other values of an assumption.
///
/// @param telling how it is told
/// @param study what was run
record StudyPart(Telling telling, Study study) {

    private static final double PERCENT = 100;

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        if (!study.fit().met().isEmpty()) {
            nodes.addAll(fit(study.fit(), telling.name(telling.first())));
        }
        study.worlds().ifPresent(worlds -> nodes.addAll(worlds(worlds)));
        if (!study.sweeps().isEmpty()) {
            nodes.add(telling.heading("sweeps"));
            nodes.add(telling.paragraph("sweeps.lead"));
            study.sweeps().forEach(sweep -> nodes.add(sweep(sweep)));
        }
        return nodes;
    }

    private List<Node> fit(Fit fit, String name) {
        List<Element> rows = new ArrayList<>();
        for (Fit.Met met : fit.met()) {
            String source = telling.say(
                    "fit.source",
                    met.target().published().source(),
                    telling.day(met.target().published().on()));
            rows.add(Element.of(
                    "tr",
                    head(telling.metric(met.target().metric()), source, "row"),
                    cell(telling.number(met.target().total()), ""),
                    cell(
                            telling.number(met.figure()),
                            telling.say("fit.miss", telling.decimal(PERCENT * met.miss()))),
                    cell(telling.figures().say(met.within() ? "within" : "not-within"), "")));
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(Element.of("h2", telling.say("fit", name)));
        nodes.add(telling.paragraph(fit.calibrated() ? "fit.calibrated" : "fit.not-calibrated"));
        fit.moved()
                .forEach(moved -> nodes.add(telling.paragraph(
                        "fit.moved",
                        telling.say("assumption." + moved.quantity().path()),
                        Assumed.written(moved, telling.words()))));
        List<String> heads = List.of(
                telling.figures().say("column.figure"),
                telling.figures().say("column.published"),
                telling.figures().say("column.total"),
                telling.figures().say("column.within"));
        nodes.add(table(telling.say("fit", name), heads, rows));
        return nodes;
    }

    private List<Node> worlds(Worlds worlds) {
        boolean compared = telling.outcome().difference().isPresent();
        List<String> heads = new ArrayList<>(List.of(
                telling.figures().say("column.figure"), telling.figures().say("column.mean")));
        if (compared) {
            heads.add(telling.figures().say("column.difference"));
        }
        List<Element> rows = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            List<Element> cells = new ArrayList<>(List.of(head(telling.metric(metric), "", "row")));
            cells.add(cell(worlds.mean(metric, 0)));
            if (compared) {
                cells.add(cell(worlds.difference(metric)));
            }
            rows.add(Element.of("tr", cells));
        }
        String count = String.valueOf(worlds.outcomes().size());
        return List.of(
                telling.heading("worlds"),
                telling.paragraph("worlds.lead", count),
                table(telling.say("worlds"), heads, rows));
    }

    private Element sweep(Sweep sweep) {
        List<String> heads = new ArrayList<>(List.of(
                telling.figures().say("column.figure"), telling.figures().say("column.as-it-is")));
        sweep.points().forEach(point -> heads.add(point.value()));
        List<Element> rows = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            List<Element> cells = new ArrayList<>(List.of(head(telling.metric(metric), "", "row")));
            cells.add(cell(telling.number(telling.first().estimate(metric).total()), ""));
            sweep.points().forEach(point -> cells.add(cell(point.outcome().difference(metric))));
            rows.add(Element.of("tr", cells));
        }
        return table(telling.say("sweep", sweep.key()), heads, rows);
    }

    private Element cell(Mean mean) {
        return cell(telling.number(mean.mean()), "± " + telling.number(mean.reach()));
    }

    private Element cell(Estimate difference) {
        double error = difference.high() - difference.total();
        String sign = difference.total() > 0 ? "+" : "";
        return cell(sign + telling.number(difference.total()), "± " + telling.number(error));
    }

    private static Element cell(String text, String below) {
        return below.isEmpty()
                ? Element.of("td", text)
                : Element.of("td", Words.of(text), Element.of("small", below));
    }

    private static Element head(String text, String below, String scope) {
        Element head = below.isEmpty()
                ? Element.of("th", text)
                : Element.of("th", Words.of(text), Element.of("small", below));
        return head.with("scope", scope);
    }

    private static Element table(String caption, List<String> heads, List<Element> rows) {
        List<Element> columns =
                heads.stream().map(text -> head(text, "", "col")).toList();
        Element table = Element.of(
                "table",
                Element.of("caption", caption),
                Element.of("thead", Element.of("tr", columns)),
                Element.of("tbody", rows));
        return Tables.scrolling(table.styled("numbers"), caption);
    }
}
