package org.povestka.population.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.papers.report.Tables;
import org.povestka.population.metric.Band;
import org.povestka.population.metric.Estimate;
import org.povestka.population.metric.Metric;
import org.povestka.population.run.Outcome;

/// Every figure with its error and, where readings matter, its band; with two scenarios,
/// both and their difference.
///
/// @param telling how it is told
record FigurePart(Telling telling) {

    private enum Group {
        SUMMONSES("group.summonses", Metric.SUMMONSES, Metric.FINE_MOST),
        BAN("group.ban", Metric.BARRED, Metric.STOPPED_UNAWARE),
        LADDER("group.ladder", Metric.LADDER, Metric.FOREIGN_PASSPORT_DAYS),
        WRONG("group.wrong", Metric.WRONG_BARRED, Metric.COMPLAINTS_WON),
        LATE("group.late", Metric.LATE_BORDER, Metric.LATE_DAYS),
        LAW("group.law", Metric.SERVED, Metric.UNGROUNDED_LADDER);

        private final String key;
        private final Metric first;
        private final Metric last;

        Group(String key, Metric first, Metric last) {
            this.key = key;
            this.first = first;
            this.last = last;
        }

        private Set<Metric> metrics() {
            return EnumSet.range(first, last);
        }
    }

    List<Node> nodes() {
        return List.of(
                telling.heading("figures"),
                telling.paragraph("figures.lead"),
                telling.paragraph("figures.band"),
                Tables.scrolling(table(), telling.say("figures")));
    }

    private Element table() {
        List<Element> bodies = new ArrayList<>();
        for (Group group : Group.values()) {
            bodies.add(body(group));
        }
        Element caption = Element.of("caption", telling.say("figures"));
        List<Element> parts = new ArrayList<>(List.of(caption, Element.of("thead", heads())));
        parts.addAll(bodies);
        return Element.of("table", parts).styled("numbers");
    }

    private Element heads() {
        List<Element> heads = new ArrayList<>();
        heads.add(column(telling.figures().say("column.figure")));
        if (compared()) {
            telling.outcome().sides().forEach(side -> heads.add(column(telling.name(side))));
            heads.add(column(telling.figures().say("column.difference")));
        } else {
            heads.add(column(telling.figures().say("column.total")));
        }
        return Element.of("tr", heads);
    }

    private Element body(Group group) {
        List<Element> rows = new ArrayList<>();
        String columns = compared() ? "4" : "2";
        Element head = Element.of("th", telling.say(group.key))
                .with("colspan", columns)
                .with("scope", "rowgroup");
        rows.add(Element.of("tr", head).styled("group"));
        for (Metric metric : group.metrics()) {
            rows.add(row(metric));
        }
        return Element.of("tbody", rows);
    }

    private Element row(Metric metric) {
        List<Element> cells = new ArrayList<>();
        cells.add(Element.of("th", name(metric)).with("scope", "row"));
        for (Outcome.Side side : telling.outcome().sides()) {
            cells.add(cell(side.estimate(metric)));
        }
        if (compared()) {
            cells.add(cell(telling.outcome().difference(metric)));
        }
        return Element.of("tr", cells);
    }

    /// The name, its unit where the name does not say it, and the band of each scenario.
    private List<Node> name(Metric metric) {
        List<Node> name = new ArrayList<>();
        name.add(Words.of(telling.metric(metric)));
        if (metric.hangsOnReadings()) {
            for (Outcome.Side side : telling.outcome().sides()) {
                Band band = side.band(metric);
                String said = telling.say(
                        "band", telling.number(band.least()), telling.number(band.most()));
                name.add(Element.of("small", said));
            }
        }
        return name;
    }

    private Element cell(Estimate estimate) {
        double error = estimate.high() - estimate.total();
        return Element.of(
                "td",
                Words.of(telling.number(estimate.total())),
                Element.of("small", "± " + telling.number(error)));
    }

    private boolean compared() {
        return telling.outcome().difference().isPresent();
    }

    private static Element column(String words) {
        return Element.of("th", words).with("scope", "col");
    }
}
