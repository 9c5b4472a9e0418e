package org.povestka.papers.drawing;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.Resource;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.timeline.Chart;
import org.povestka.papers.timeline.Row;

/// Draws a timeline.
public final class Drawing {

    private static final String STYLE = "drawing/drawing.css";
    private static final double LAYER_GAP = 6;

    private final Chart chart;
    private final Layout layout;
    private final Scale scale;
    private final Axis axis;

    private Drawing(Chart chart, Layout layout) {
        this.chart = chart;
        this.layout = layout;
        this.scale = new Scale(chart.window(), layout.left(), layout.right());
        this.axis = new Axis(chart.words(), layout, scale);
    }

    /// The drawing of a timeline; [org.povestka.papers.timeline.ChartTable] says the
    /// same in words
    /// and belongs under it.
    ///
    /// @param chart what stands on it
    /// @param layout its proportions
    /// @return an `svg` element that is as wide as its place
    public static Element of(Chart chart, Layout layout) {
        return new Drawing(chart, layout).svg();
    }

    /// The style rules for a page with themes: they expect the colours as `--ban`,
    /// `--service`,
    /// `--ladder`, `--safe`, `--accent`, `--ink`, `--soft`, `--line`, `--band` and `--paper`.
    ///
    /// @return the rules
    public static String style() {
        return Resource.text(STYLE);
    }

    private Element svg() {
        Flags asked = Flags.of(chart.asked(), chart, layout, scale);
        Flags facts = Flags.of(chart.facts(), chart, layout, scale);
        double axisTop = asked.height();
        double top = axisTop + axis.height();
        List<Node> rows = new ArrayList<>();
        double bottom = rows(rows, top);
        double height = bottom + FlagShape.factsHeight(facts);
        List<Node> parts = new ArrayList<>();
        parts.addAll(axis.bands(top, bottom));
        parts.addAll(FlagShape.lines(asked, bottom));
        parts.addAll(axis.ticks(axisTop, bottom));
        parts.addAll(FlagShape.labels(asked));
        parts.addAll(rows);
        parts.add(Shape.stroked(Shape.level(bottom, scale.left(), scale.right()), Ink.SOFT, 1));
        parts.addAll(FlagShape.facts(facts, bottom));
        String size = Shape.number(height);
        return Element.of("svg", parts)
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + layout.width() + " " + size)
                .with("data-height", size)
                .with("font-size", Integer.toString(layout.font()))
                .styled("timeline " + layout.name())
                .with("role", "group")
                .with("aria-label", description());
    }

    /// Adds the rows layer by layer, and says how far down they reach.
    private double rows(List<Node> parts, double top) {
        double down = top;
        for (Row.Layer layer : Row.Layer.values()) {
            List<RowShape> rows = chart.rows().stream()
                    .filter(row -> row.kind().layer() == layer)
                    .map(row -> RowShape.of(chart, layout, scale, row))
                    .toList();
            if (rows.isEmpty()) {
                continue;
            }
            parts.add(Shape.stroked(Shape.level(down, 0, layout.right()), Ink.LINE, 1));
            down += LAYER_GAP;
            List<String> name = name(layer);
            double baseline = down + layout.font();
            for (String line : name) {
                parts.add(Shape.filled(Shape.text(line, 0, baseline), Ink.TEXT)
                        .with("font-weight", "700")
                        .with("aria-hidden", "true"));
                baseline += layout.line();
            }
            down += layout.gutter() == 0 ? layout.line() : 0;
            for (RowShape row : rows) {
                parts.add(row.shape(down));
                down += row.height();
            }
        }
        return down;
    }

    private List<String> name(Row.Layer layer) {
        double room = layout.gutter() == 0 ? layout.width() : layout.gutter();
        return Lines.wrap(chart.words().layer(layer), layout.font(), room);
    }

    private String description() {
        return chart.words().description(chart.window());
    }
}
