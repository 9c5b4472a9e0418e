package org.povestka.papers.drawing;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;

/// Words beside a place on the axis: they begin there; where they would run out on the
/// right, they
/// end at the right edge; where even that is too narrow, they are broken into lines.
///
/// @param lines the words, a line each
/// @param left the left edge, as estimated
/// @param right the right edge, as estimated
/// @param side the edge that holds whatever the typeface
/// @param layout the proportions
record Label(List<String> lines, double left, double right, Side side, Layout layout) {

    /// Which edge of a label is exact.
    enum Side {
        LEFT("start"),
        RIGHT("end");

        private final String anchor;

        Side(String anchor) {
            this.anchor = anchor;
        }
    }

    static Label beside(double at, String words, double leftmost, Layout layout) {
        double room = layout.right() - leftmost;
        List<String> lines = Lines.wrap(words, layout.font(), room);
        double width = Lines.width(lines, layout.font());
        if (at + width <= layout.right()) {
            return new Label(lines, at, at + width, Side.LEFT, layout);
        }
        return lines.size() == 1
                ? new Label(lines, layout.right() - width, layout.right(), Side.RIGHT, layout)
                : new Label(lines, leftmost, leftmost + width, Side.LEFT, layout);
    }

    double width() {
        return right - left;
    }

    double height() {
        return lines.size() * layout.line();
    }

    /// The words; `top` is the upper edge of their first line.
    List<Element> shapes(double top) {
        List<Element> shapes = new ArrayList<>();
        double edge = side == Side.LEFT ? left : right;
        double baseline = top + layout.font();
        for (String line : lines) {
            shapes.add(Shape.filled(Shape.text(line, edge, baseline), Ink.TEXT)
                    .with("text-anchor", side.anchor)
                    .with("aria-hidden", "true"));
            baseline += layout.line();
        }
        return shapes;
    }
}
