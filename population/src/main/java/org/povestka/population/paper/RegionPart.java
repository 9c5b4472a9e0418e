package org.povestka.population.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.report.Tables;
import org.povestka.papers.report.Tiles;
import org.povestka.papers.report.Written;
import org.povestka.population.life.Totals;
import org.povestka.population.metric.Metric;

/// The regions as tiles, as dark as many men of every thousand are barred before they could
/// know; and as a table.
///
/// @param telling how it is told
record RegionPart(Telling telling) {

    /// One region.
    private record Region(String code, long men, double rate) {}

    List<Node> nodes() {
        List<Region> regions = regions();
        if (regions.size() == 1) {
            return List.of();
        }
        return List.of(
                telling.heading("regions"),
                telling.paragraph("regions.lead"),
                Element.of(
                        "figure",
                        Tables.scrolling(drawing(regions).styled("map"), telling.say("regions"))),
                telling.paragraph("regions.caution").styled("soft"),
                table(regions));
    }

    private List<Region> regions() {
        Totals totals = telling.first().totals();
        List<Region> regions = new ArrayList<>();
        for (String code : telling.first().scenario().regions().keySet()) {
            int index = regions.size();
            long men = totals.menOfRegion(index);
            long barred = totals.ofRegion(Metric.BARRED_UNAWARE, index);
            regions.add(new Region(code, men, Telling.perThousand(barred, men)));
        }
        return regions;
    }

    private Element drawing(List<Region> regions) {
        List<Tiles.Region> tiles = regions.stream()
                .map(region -> new Tiles.Region(region.code(), region.rate()))
                .toList();
        return Tiles.of(says(regions), tiles, telling.language());
    }

    private String says(List<Region> regions) {
        List<Region> sorted = regions.stream()
                .sorted(Comparator.comparingDouble(Region::rate))
                .toList();
        Region least = sorted.getFirst();
        Region most = sorted.getLast();
        return telling.say(
                "regions.says",
                telling.decimal(least.rate()),
                telling.say("region." + least.code()),
                telling.decimal(most.rate()),
                telling.say("region." + most.code()));
    }

    private Element table(List<Region> regions) {
        List<String> heads =
                List.of(telling.say("region"), telling.say("men"), telling.say("per-thousand"));
        double weight = telling.first().weight();
        List<List<String>> rows = regions.stream()
                .map(region -> List.of(
                        telling.say("region." + region.code()),
                        Written.grouped(region.men() * weight, telling.language()),
                        telling.decimal(region.rate())))
                .toList();
        return telling.asTable(telling.say("regions.lead"), heads, rows);
    }
}
