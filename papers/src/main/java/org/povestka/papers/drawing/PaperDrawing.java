package org.povestka.papers.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.papers.timeline.Chart;

/// The timeline for a PDF: the shapes as SVG, and over them the words as text of the
/// page, so that
/// they are set in the typeface of the page, can be copied, and are read out.
public final class PaperDrawing {

    /// How far the letters of Noto Sans rise above the baseline, in parts of their size.
    private static final double ASCENT = 1.069;

    private static final String STYLE = ".drawing { position: relative; page-break-inside: avoid; }"
            + " .drawing div { position: absolute; white-space: nowrap; line-height: 1.362; }";

    private PaperDrawing() {}

    /// The drawing.
    ///
    /// @param chart what stands on it
    /// @return a `div` of the width of [Layout#PRINT]
    public static Element of(Chart chart) {
        Element drawing = Drawing.of(chart, Layout.PRINT);
        String height = drawing.attributes().get("data-height");
        List<Node> parts = new ArrayList<>();
        List<Element> words = new ArrayList<>();
        parts.add(shapes(drawing, words).with("alt", said(chart)));
        words.forEach(word -> parts.add(placed(word)));
        return Element.of("div", parts).styled("drawing").with("style", "height: " + height + "px");
    }

    /// The style rules it needs.
    ///
    /// @return the rules
    public static String style() {
        return STYLE;
    }

    /// What the shapes show, for a reader who does not see them.
    private static String said(Chart chart) {
        return chart.rows().stream()
                .map(row -> chart.words().label(row, chart.window()))
                .collect(Collectors.joining(". "));
    }

    /// The same element without its words, which are put aside.
    private static Element shapes(Element element, List<Element> words) {
        List<Node> kept = new ArrayList<>();
        for (Node child : element.children()) {
            switch (child) {
                case Words plain -> kept.add(plain);
                case Element inner -> {
                    if (inner.name().equals("text")) {
                        words.add(inner);
                    } else if (!inner.name().equals("title")) {
                        kept.add(shapes(inner, words));
                    }
                }
            }
        }
        return new Element(element.name(), element.attributes(), kept);
    }

    private static Element placed(Element word) {
        double across = number(word, "x");
        double top = number(word, "y") - ASCENT * Layout.PRINT.font();
        String side = word.attributes().getOrDefault("text-anchor", "start").equals("end")
                ? "right: " + Shape.number(Layout.PRINT.width() - across)
                : "left: " + Shape.number(across);
        String weight = word.attributes().containsKey("font-weight") ? "; font-weight: bold" : "";
        String style = side + "px; top: " + Shape.number(top) + "px; font-size: "
                + Layout.PRINT.font() + "px; color: " + word.attributes().get("fill") + weight;
        return Element.of("div", word.children()).with("style", style);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attributes().getOrDefault(attribute, "0"));
    }
}
