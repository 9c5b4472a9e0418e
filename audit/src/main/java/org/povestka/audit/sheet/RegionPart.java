package org.povestka.audit.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.report.Tables;
import org.povestka.papers.report.Tiles;
import org.povestka.papers.report.Written;
import org.povestka.papers.speech.Words;

/// The regions as tiles, as dark as their entries lie far from the law; and as a table.
///
/// @param told how it is told
record RegionPart(Told told) {

    List<Node> nodes() {
        List<Tiles.Region> regions = told.sums().regions().entrySet().stream()
                .filter(region -> Tiles.has(region.getKey()))
                .map(region ->
                        new Tiles.Region(region.getKey(), CountPart.share(region.getValue())))
                .toList();
        if (regions.isEmpty()) {
            return List.of();
        }
        Element map =
                Tiles.of(says(regions), withEmpty(regions), told.language()).styled("map");
        return List.of(
                told.heading("regions"),
                told.paragraph("regions.lead"),
                Element.of("figure", Tables.scrolling(map, told.say("regions"))),
                table());
    }

    /// The regions of which the log has nothing are outlined.
    private static List<Tiles.Region> withEmpty(List<Tiles.Region> regions) {
        List<Tiles.Region> all = new ArrayList<>(regions);
        Set<String> drawn = regions.stream().map(Tiles.Region::code).collect(Collectors.toSet());
        Tiles.codes().stream()
                .filter(code -> !drawn.contains(code))
                .forEach(code -> all.add(Tiles.Region.empty(code)));
        return all;
    }

    private String says(List<Tiles.Region> regions) {
        List<Tiles.Region> sorted = regions.stream()
                .sorted(Comparator.comparingDouble(Tiles.Region::rate))
                .toList();
        return told.say(
                "regions.says",
                Written.decimal(sorted.getFirst().rate(), told.language()),
                name(sorted.getFirst().code()),
                Written.decimal(sorted.getLast().rate(), told.language()),
                name(sorted.getLast().code()));
    }

    private Element table() {
        List<List<String>> rows = new ArrayList<>();
        told.sums()
                .regions()
                .forEach((code, part) -> rows.add(List.of(
                        name(code),
                        told.number(part.violations()),
                        Written.decimal(CountPart.share(part), told.language()))));
        String caption = told.say("regions");
        return Tables.opening(
                told.say("as-table"),
                caption,
                Tables.numbers(
                        caption,
                        List.of(told.say("region"), told.say("violations"), told.say("share")),
                        rows));
    }

    private String name(String code) {
        return Tiles.has(code) ? new Words("country", told.language()).say("region." + code) : code;
    }
}
