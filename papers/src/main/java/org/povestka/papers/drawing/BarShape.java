package org.povestka.papers.drawing;

import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.timeline.Bar;

/// One bar: solid, hatched, dotted or an empty outline, with an arrow where it goes on.
///
/// @param left its left edge
/// @param right its right edge, the point of the arrow if it has one
/// @param top its upper edge
/// @param height its height
/// @param goesOn whether it ends in an arrow
record BarShape(double left, double right, double top, double height, boolean goesOn) {

    private static final double HATCH = 6;
    private static final double POINT = 7;
    private static final double THINNEST = 2;

    static BarShape of(Bar bar, Scale scale, double top, double height) {
        double left = Math.max(scale.left(), scale.leftOf(bar.span().first()));
        boolean goesOn = scale.goesOn(bar.span());
        double right = goesOn ? scale.right() : scale.rightOf(bar.span().last());
        return new BarShape(left, Math.max(right, left + THINNEST), top, height, goesOn);
    }

    List<Element> shapes(Bar.Standing standing, Ink ink) {
        return switch (standing) {
            case CERTAIN, RECORDED -> List.of(Shape.filled(Shape.path(outline()), ink));
            case CONTESTED ->
                List.of(
                        Shape.filled(Shape.path(outline()), ink).with("fill-opacity", "0.18"),
                        Shape.stroked(Shape.path(hatching()), ink, 1.4),
                        Shape.stroked(Shape.path(outline()), ink, 1.2));
            case REPORTED ->
                List.of(
                        Shape.filled(Shape.path(outline()), Ink.PAPER),
                        dots(0.3, ink),
                        dots(0.7, ink));
            case UNKNOWN ->
                List.of(
                        Shape.filled(Shape.path(outline()), Ink.PAPER),
                        Shape.stroked(Shape.path(outline()), ink, 1));
        };
    }

    private double bodyRight() {
        return goesOn ? Math.max(left, right - POINT) : right;
    }

    private Way outline() {
        Way way = new Way().from(left, top).across(bodyRight());
        if (goesOn) {
            way.to(right, top + height / 2).to(bodyRight(), top + height);
        } else {
            way.down(top + height);
        }
        return way.across(left).back();
    }

    private Way hatching() {
        double width = bodyRight() - left;
        Way way = new Way();
        for (double foot = HATCH - height; foot < width; foot += HATCH) {
            double under = Math.min(0, foot);
            double over = Math.max(0, foot + height - width);
            way.from(left + Math.max(0, foot), top + height + under)
                    .to(left + Math.min(width, foot + height), top + over);
        }
        return way.drawn() ? way : way.from(left, top);
    }

    private Element dots(double share, Ink ink) {
        return Shape.stroked(Shape.level(top + height * share, left + 1, right - 2), ink, 2.4)
                .with("stroke-dasharray", "2.4 4");
    }
}
