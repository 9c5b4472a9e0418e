package org.povestka.papers.timeline;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;

/// The timeline as a table: every bar with its first and last day, then the facts.
public final class ChartTable {

    private static final String COLUMNS = "3";
    private static final String REST = "2";

    private ChartTable() {}

    /// The table.
    ///
    /// @param chart what stands on the timeline
    /// @return a `table` element
    public static Element of(Chart chart) {
        ChartWords words = chart.words();
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("caption", words.say("table.title")));
        parts.add(Element.of(
                "thead",
                line(
                        head(words.say("table.how")),
                        head(words.say("table.first")),
                        head(words.say("table.last")))));
        for (Row.Layer layer : Row.Layer.values()) {
            List<Row> rows = chart.rows().stream()
                    .filter(row -> row.kind().layer() == layer)
                    .toList();
            if (!rows.isEmpty()) {
                parts.add(group(words.layer(layer)));
                rows.forEach(row -> parts.add(row(row, words)));
            }
        }
        addMarks(parts, words.say("table.facts"), chart.facts(), words);
        List<Mark> asked = chart.asked().stream()
                .map(mark -> new Mark(mark.on(), words.say("table.day")))
                .toList();
        addMarks(parts, words.say("table.asked"), asked, words);
        return Element.of("table", parts).styled("days");
    }

    private static Element group(String title) {
        return Element.of("tbody", line(across(title).styled("group")));
    }

    private static Element row(Row row, ChartWords words) {
        List<Node> lines = new ArrayList<>();
        lines.add(line(across(row.title()).styled("row")));
        if (row.bars().isEmpty()) {
            lines.add(line(Element.of("td", words.say("never")).with("colspan", COLUMNS)));
        }
        for (Bar bar : row.bars()) {
            lines.add(line(
                    Element.of("td", words.standing(row, bar)),
                    Element.of("td", words.first(bar)),
                    Element.of("td", words.last(bar))));
        }
        return Element.of("tbody", lines);
    }

    private static void addMarks(
            List<Node> parts, String title, List<Mark> marks, ChartWords words) {
        if (marks.isEmpty()) {
            return;
        }
        List<Node> lines = new ArrayList<>();
        lines.add(line(across(title).styled("group")));
        for (Mark mark : marks) {
            lines.add(line(
                    Element.of("td", mark.words()),
                    Element.of("td", words.weekday(mark.on())).with("colspan", REST)));
        }
        parts.add(Element.of("tbody", lines));
    }

    private static Element line(Element... cells) {
        return Element.of("tr", cells);
    }

    private static Element across(String title) {
        return Element.of("th", title).with("scope", "rowgroup").with("colspan", COLUMNS);
    }

    private static Element head(String title) {
        return Element.of("th", title).with("scope", "col");
    }
}
