package org.povestka.population.paper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.population.life.Totals;
import org.povestka.population.metric.Metric;
import org.povestka.population.report.Written;

/// The regions as tiles, as dark as many men of every thousand are barred before they could
/// know; and as a table.
///
/// @param telling how it is told
record RegionPart(Telling telling) {

    /// How many shades there are, the lightest 0.
    static final int SHADES = 5;

    private static final String PLACES = "tiles.properties";
    private static final double COLUMNS = 19;
    private static final double ROWS = 11;
    private static final double SIZE = Plot.WIDTH / COLUMNS;
    private static final double GAP = 1;

    /// One region.
    private record Region(String code, long men, double rate) {}

    List<Node> nodes() {
        List<Region> regions = regions();
        return List.of(
                telling.heading("regions"),
                telling.paragraph("regions.lead"),
                Element.of(
                        "figure",
                        Telling.scrolling(drawing(regions).styled("map"), telling.say("regions"))),
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
        Properties places = places();
        double most = regions.stream().mapToDouble(Region::rate).max().orElse(0);
        List<Element> tiles = new ArrayList<>();
        for (Region region : regions) {
            String place = Objects.requireNonNull(
                    places.getProperty(region.code()), "no tile for the region: " + region.code());
            String[] cell = place.split(" ", 2);
            double x = Integer.parseInt(cell[0]) * SIZE;
            double y = Integer.parseInt(cell[1]) * SIZE;
            tiles.add(tile(region, x, y, shade(region.rate(), most)));
        }
        return Plot.svg(says(regions), ROWS * SIZE, tiles);
    }

    private Element tile(Region region, double x, double y, int shade) {
        String name = telling.say("region." + region.code());
        Element square = Element.of("rect")
                .with("x", Plot.at(x))
                .with("y", Plot.at(y))
                .with("width", Plot.at(SIZE - GAP))
                .with("height", Plot.at(SIZE - GAP));
        Element letters =
                Plot.text(x + SIZE / 2, y + SIZE * 0.6, telling.say("tile." + region.code()));
        Element title = Element.of("title", name + ": " + telling.decimal(region.rate()));
        return Element.of("g", title, square, letters).styled("tile shade-" + shade);
    }

    private static int shade(double rate, double most) {
        return most == 0 ? 0 : Math.min(SHADES - 1, (int) (SHADES * rate / most));
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

    private static Properties places() {
        Properties places = new Properties();
        try {
            places.load(new StringReader(Beside.text(PLACES)));
        } catch (IOException e) {
            throw new UncheckedIOException(PLACES, e);
        }
        return places;
    }
}
