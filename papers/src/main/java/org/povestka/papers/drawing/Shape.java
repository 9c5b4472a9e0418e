package org.povestka.papers.drawing;

import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Words;

/// The few shapes a drawing is made of, with numbers to a tenth of a unit.
final class Shape {

    private Shape() {}

    static String number(double value) {
        StringBuilder written = new StringBuilder();
        Way.write(value, written);
        return written.toString();
    }

    static Element band(double left, double top, double width, double height) {
        return Element.of("rect")
                .with("x", number(left))
                .with("y", number(top))
                .with("width", number(width))
                .with("height", number(height));
    }

    static Element path(Way way) {
        return Element.of("path").with("d", way.text());
    }

    static Element upright(double across, double top, double bottom) {
        return path(new Way().from(across, top).down(bottom));
    }

    static Element level(double down, double left, double right) {
        return path(new Way().from(left, down).across(right));
    }

    static Element text(String words, double left, double baseline) {
        return Element.of("text", Words.of(words))
                .with("x", number(left))
                .with("y", number(baseline));
    }

    static Element group(List<Element> shapes) {
        return Element.of("g", shapes);
    }

    static Element filled(Element shape, Ink ink) {
        return shape.with("fill", ink.value()).styled(ink.filling());
    }

    static Element stroked(Element shape, Ink ink, double width) {
        return shape.with("fill", "none")
                .with("stroke", ink.value())
                .with("stroke-width", number(width))
                .styled(ink.stroking());
    }
}
