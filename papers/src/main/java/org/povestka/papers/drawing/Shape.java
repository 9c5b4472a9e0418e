package org.povestka.papers.drawing;

import java.util.List;
import java.util.Locale;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Words;

/// The few shapes a drawing is made of, with numbers to a tenth of a unit.
final class Shape {

    private Shape() {}

    static String number(double value) {
        int tenths = (int) (Math.abs(value) * 10 + 0.5);
        String sign = value < 0 && tenths > 0 ? "-" : "";
        String whole = sign + tenths / 10;
        return tenths % 10 == 0 ? whole : whole + "." + tenths % 10;
    }

    static Element band(double left, double top, double width, double height) {
        return Element.of("rect")
                .with("x", number(left))
                .with("y", number(top))
                .with("width", number(width))
                .with("height", number(height));
    }

    static Element path(String way) {
        return Element.of("path").with("d", way);
    }

    static Element upright(double across, double top, double bottom) {
        return path("M" + number(across) + " " + number(top) + "V" + number(bottom));
    }

    static Element level(double down, double left, double right) {
        return path("M" + number(left) + " " + number(down) + "H" + number(right));
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
        return shape.with("fill", ink.value()).styled("fill-" + name(ink));
    }

    static Element stroked(Element shape, Ink ink, double width) {
        return shape.with("fill", "none")
                .with("stroke", ink.value())
                .with("stroke-width", number(width))
                .styled("line-" + name(ink));
    }

    private static String name(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT);
    }
}
