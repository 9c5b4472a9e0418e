package org.povestka.population.paper;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.papers.report.Axis;
import org.povestka.papers.report.Plot;
import org.povestka.population.metric.Metric;
import org.povestka.population.run.Outcome;
import org.povestka.population.scenario.Quantity;

/// Of every thousand men of an age, how many are barred before they could know.
///
/// @param telling how it is told
record AgePart(Telling telling) {

    private static final double GAP = 0.15;

    List<Node> nodes() {
        List<Integer> ages =
                List.copyOf(telling.first().scenario().byAge(Quantity.AGES).keySet());
        List<List<Double>> sides = telling.outcome().sides().stream()
                .map(side -> rates(side, ages))
                .toList();
        List<Node> nodes = new ArrayList<>();
        nodes.add(telling.heading("ages"));
        nodes.add(telling.paragraph("ages.lead"));
        nodes.add(Element.of("figure", key(), drawing(ages, sides)));
        nodes.add(table(ages, sides));
        return nodes;
    }

    private static List<Double> rates(Outcome.Side side, List<Integer> ages) {
        List<Double> rates = new ArrayList<>();
        for (int age = 0; age < ages.size(); age++) {
            rates.add(Telling.perThousand(
                    side.totals().ofAge(Metric.BARRED_UNAWARE, age),
                    side.totals().menOfAge(age)));
        }
        return rates;
    }

    private Element key() {
        List<Element> names = new ArrayList<>();
        List<Outcome.Side> sides = telling.outcome().sides();
        for (int i = 0; i < sides.size(); i++) {
            Element piece = Element.of("svg", Plot.bar(0, 2, 16, 12).styled("bar-" + i))
                    .with("viewBox", "0 0 16 16")
                    .with("aria-hidden", "true")
                    .styled("piece");
            names.add(Element.of("span", piece, Words.of(" " + telling.name(sides.get(i)))));
        }
        return Element.of("figcaption", names);
    }

    private Element drawing(List<Integer> ages, List<List<Double>> sides) {
        double most = sides.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Plot plot = new Plot(Axis.holding(most), telling.language());
        List<Element> content = new ArrayList<>();
        double slot = (Plot.RIGHT - Plot.LEFT) / ages.size();
        double wide = slot * (1 - 2 * GAP) / sides.size();
        for (int age = 0; age < ages.size(); age++) {
            double left = Plot.LEFT + slot * (age + GAP);
            for (int side = 0; side < sides.size(); side++) {
                double top = plot.height(sides.get(side).get(age));
                content.add(Plot.bar(left + side * wide, top, wide, Plot.BOTTOM - top)
                        .styled("bar-" + side));
            }
            content.add(Plot.under(Plot.LEFT + slot * (age + 0.5), ages.get(age).toString()));
        }
        return plot.drawn(says(ages, sides.getFirst()), content);
    }

    private String says(List<Integer> ages, List<Double> rates) {
        List<Double> sorted = rates.stream().sorted().toList();
        return telling.say(
                "ages.says",
                ages.getFirst().toString(),
                ages.getLast().toString(),
                telling.decimal(sorted.getFirst()),
                telling.decimal(sorted.getLast()));
    }

    private Element table(List<Integer> ages, List<List<Double>> sides) {
        List<String> heads = new ArrayList<>();
        heads.add(telling.say("age"));
        telling.outcome().sides().forEach(side -> heads.add(telling.name(side)));
        List<List<String>> rows = new ArrayList<>();
        for (int age = 0; age < ages.size(); age++) {
            List<String> row = new ArrayList<>();
            row.add(ages.get(age).toString());
            for (List<Double> rates : sides) {
                row.add(telling.decimal(rates.get(age)));
            }
            rows.add(row);
        }
        return telling.asTable(telling.say("ages.lead"), heads, rows);
    }
}
