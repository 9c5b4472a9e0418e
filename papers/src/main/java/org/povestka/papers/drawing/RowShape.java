package org.povestka.papers.drawing;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.timeline.Bar;
import org.povestka.papers.timeline.Chart;
import org.povestka.papers.timeline.Mark;
import org.povestka.papers.timeline.Row;

/// One line of the timeline: its label with first and last days, and its bars under it.
///
/// @param chart what is drawn
/// @param layout the proportions
/// @param scale the axis
/// @param row the line
/// @param label what is written over it
record RowShape(Chart chart, Layout layout, Scale scale, Row row, Label label) {

    private static final double GAP = 8;

    static RowShape of(Chart chart, Layout layout, Scale scale, Row row) {
        double at = row.bars().isEmpty() || layout.gutter() == 0
                ? scale.left()
                : Math.max(
                        scale.left(), scale.leftOf(row.bars().getFirst().span().first()));
        String words = chart.words().label(row, chart.window());
        Label label = Label.beside(at, words, scale.left(), layout);
        return new RowShape(chart, layout, scale, row, label);
    }

    double height() {
        return label.height() + bars() + GAP;
    }

    Element shape(double top) {
        List<Node> parts = new ArrayList<>();
        parts.add(Shape.filled(
                        Shape.band(label.left(), top, label.width(), label.height()), Ink.PAPER)
                .with("fill-opacity", "0.8"));
        parts.addAll(label.shapes(top));
        double barTop = top + label.height();
        for (Bar bar : row.bars()) {
            if (scale.shows(bar.span())) {
                parts.add(bar(bar, barTop));
            }
        }
        if (!row.bars().isEmpty()) {
            chart.asked().forEach(mark -> parts.addAll(crossing(mark, barTop)));
        }
        return Element.of("g", parts);
    }

    private Element bar(Bar bar, double top) {
        String says = chart.words().full(row, bar);
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("title", says));
        parts.addAll(BarShape.of(bar, scale, top, layout.bar())
                .shapes(bar.standing(), Ink.of(row.kind())));
        return Element.of("g", parts)
                .styled("bar")
                .with("tabindex", "0")
                .with("role", "img")
                .with("aria-label", says);
    }

    /// The line of a day asked about where it crosses the bars, set off from them on
    /// either side.
    private List<Element> crossing(Mark mark, double top) {
        double at = scale.middleOf(mark.on());
        double bottom = top + layout.bar();
        return scale.shows(mark.on())
                ? List.of(
                        Shape.stroked(Shape.upright(at, top, bottom), Ink.PAPER, 4),
                        Shape.stroked(Shape.upright(at, top, bottom), Ink.TEXT, 1.4))
                : List.of();
    }

    private double bars() {
        return row.bars().isEmpty() ? 0 : layout.bar();
    }
}
