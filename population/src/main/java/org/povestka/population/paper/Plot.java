package org.povestka.population.paper;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.population.report.Written;

/// A drawing with an axis to the left that begins at zero. Sizes are in units of the
/// drawing, which is as wide as the page lets it be.
///
/// @param axis the axis
/// @param telling how numbers are told
record Plot(Axis axis, Telling telling) {

    static final double WIDTH = 360;
    static final double LEFT = 48;
    static final double RIGHT = 352;
    static final double TOP = 12;
    static final double BOTTOM = 176;
    private static final double HEIGHT = 200;
    private static final double TEXT_RISE = 4;
    private static final double UNDER = 16;

    /// The whole drawing: its axis, then what stands in it.
    Element drawn(String says, List<Element> content) {
        List<Node> parts = new ArrayList<>();
        for (double mark : axis.marks()) {
            double height = height(mark);
            parts.add(line(LEFT, height, RIGHT, height).styled(mark == 0 ? "base" : "grid"));
            parts.add(text(LEFT - TEXT_RISE, height + TEXT_RISE, telling.decimal(mark))
                    .styled("left"));
        }
        parts.addAll(content);
        return svg(says, HEIGHT, parts);
    }

    static Element svg(String says, double height, List<? extends Node> parts) {
        return Element.of("svg", parts)
                .with("viewBox", "0 0 " + at(WIDTH) + " " + at(height))
                .with("role", "img")
                .with("aria-label", says);
    }

    /// Where a figure stands.
    double height(double figure) {
        return BOTTOM - (BOTTOM - TOP) * figure / axis.most();
    }

    /// Words under the axis.
    static Element under(double x, String words) {
        return text(x, BOTTOM + UNDER, words).styled("under");
    }

    static Element text(double x, double y, String words) {
        return Element.of("text", words).with("x", at(x)).with("y", at(y));
    }

    static Element line(double x1, double y1, double x2, double y2) {
        return Element.of("line")
                .with("x1", at(x1))
                .with("y1", at(y1))
                .with("x2", at(x2))
                .with("y2", at(y2));
    }

    static String at(double place) {
        return Written.plain(place).toPlainString();
    }
}
