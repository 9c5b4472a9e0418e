package org.povestka.papers.report;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;

/// A drawing with an axis to the left that begins at zero. Sizes are in units of the
/// drawing, which is as wide as the page lets it be.
///
/// @param axis the axis
/// @param language how numbers are told
public record Plot(Axis axis, Language language) {

    /// How wide a drawing is.
    public static final double WIDTH = 360;
    /// Where the axis stands.
    public static final double LEFT = 48;
    /// Where the lines of the grid end.
    public static final double RIGHT = 352;
    /// Where the highest mark stands.
    public static final double TOP = 12;
    /// Where zero stands.
    public static final double BOTTOM = 176;
    private static final double HEIGHT = 200;
    private static final double TEXT_RISE = 4;
    private static final double UNDER = 16;

    /// The whole drawing: its axis, then what stands in it.
    ///
    /// @param says what it shows, for a reader who does not see it
    /// @param content what stands in it
    /// @return an `svg` element
    public Element drawn(String says, List<Element> content) {
        List<Node> parts = new ArrayList<>();
        for (double mark : axis.marks()) {
            double height = height(mark);
            parts.add(line(LEFT, height, RIGHT, height).styled(mark == 0 ? "base" : "grid"));
            parts.add(text(LEFT - TEXT_RISE, height + TEXT_RISE, Written.decimal(mark, language))
                    .styled("left"));
        }
        parts.addAll(content);
        return svg(says, HEIGHT, parts);
    }

    /// A drawing without an axis.
    ///
    /// @param says what it shows, for a reader who does not see it
    /// @param height how high it is
    /// @param parts what stands in it
    /// @return an `svg` element
    public static Element svg(String says, double height, List<? extends Node> parts) {
        return Element.of("svg", parts)
                .with("viewBox", "0 0 " + at(WIDTH) + " " + at(height))
                .with("role", "img")
                .with("aria-label", says);
    }

    /// Where a figure stands.
    ///
    /// @param figure the figure
    /// @return the place from above
    public double height(double figure) {
        return BOTTOM - (BOTTOM - TOP) * figure / axis.most();
    }

    /// Words under the axis.
    ///
    /// @param x their middle
    /// @param words the words
    /// @return a `text` element
    public static Element under(double x, String words) {
        return text(x, BOTTOM + UNDER, words).styled("under");
    }

    /// Words at a place.
    ///
    /// @param x the place from the left
    /// @param y the place from above
    /// @param words the words
    /// @return a `text` element
    public static Element text(double x, double y, String words) {
        return Element.of("text", words).with("x", at(x)).with("y", at(y));
    }

    /// A line.
    ///
    /// @param x1 where it begins, from the left
    /// @param y1 where it begins, from above
    /// @param x2 where it ends, from the left
    /// @param y2 where it ends, from above
    /// @return a `line` element
    public static Element line(double x1, double y1, double x2, double y2) {
        return Element.of("line")
                .with("x1", at(x1))
                .with("y1", at(y1))
                .with("x2", at(x2))
                .with("y2", at(y2));
    }

    /// A place as it is written in a drawing.
    ///
    /// @param place the place
    /// @return the place with one decimal at most
    public static String at(double place) {
        return Written.plain(place).toPlainString();
    }

    /// A bar.
    ///
    /// @param x its left edge
    /// @param y its upper edge
    /// @param width how wide it is
    /// @param height how high it is
    /// @return a `rect` element
    public static Element bar(double x, double y, double width, double height) {
        return Element.of("rect")
                .with("x", at(x))
                .with("y", at(y))
                .with("width", at(width))
                .with("height", at(height));
    }
}
