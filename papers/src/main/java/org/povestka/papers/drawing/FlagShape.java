package org.povestka.papers.drawing;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;

/// The labels of facts under the axis, and of the days asked about above it.
final class FlagShape {

    private static final double STEM = 10;
    private static final double HEAD = 4;

    private FlagShape() {}

    /// The facts: a triangle on the axis, a stem, a label.
    static List<Element> facts(Flags flags, double axis) {
        List<Element> shapes = new ArrayList<>();
        double labels = axis + STEM;
        for (Flags.Flag flag : flags.flags()) {
            shapes.add(Shape.stroked(
                    Shape.upright(flag.at(), axis, labels + flag.down()), Ink.SOFT, 1));
            shapes.add(Shape.filled(Shape.path(head(flag.at(), axis)), Ink.TEXT));
        }
        flags.flags().forEach(flag -> shapes.addAll(label(flag, labels)));
        return shapes;
    }

    /// The lines of the days asked about, through all rows.
    static List<Element> lines(Flags asked, double bottom) {
        List<Element> lines = new ArrayList<>();
        for (Flags.Flag flag : asked.flags()) {
            lines.add(Shape.stroked(Shape.upright(flag.at(), flag.bottom(), bottom), Ink.TEXT, 1.4)
                    .with("stroke-dasharray", "6 3"));
        }
        return lines;
    }

    /// The labels of the days asked about, above all rows.
    static List<Element> labels(Flags asked) {
        return asked.flags().stream().flatMap(flag -> label(flag, 0).stream()).toList();
    }

    static double factsHeight(Flags flags) {
        return STEM + flags.height();
    }

    private static List<Element> label(Flags.Flag flag, double top) {
        Label label = flag.label();
        double upper = top + flag.down();
        List<Element> shapes = new ArrayList<>();
        shapes.add(Shape.filled(
                Shape.band(label.left(), upper, label.width(), label.height()), Ink.PAPER));
        shapes.addAll(label.shapes(upper));
        return shapes;
    }

    private static Way head(double at, double axis) {
        return new Way()
                .from(at - HEAD, axis + HEAD * 2)
                .to(at, axis)
                .to(at + HEAD, axis + HEAD * 2)
                .back();
    }
}
