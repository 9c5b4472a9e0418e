package org.povestka.papers.report;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;

/// Tables of a report.
public final class Tables {

    private Tables() {}

    /// A table of numbers: the first column says what, the others how many.
    ///
    /// @param caption what it shows
    /// @param heads the heads of its columns
    /// @param rows its rows, as many cells each as there are heads
    /// @return a `table` element
    public static Element numbers(String caption, List<String> heads, List<List<String>> rows) {
        return Element.of(
                        "table",
                        Element.of("caption", caption),
                        Element.of("thead", row(heads, "th")),
                        Element.of(
                                "tbody",
                                rows.stream().map(cells -> row(cells, "td")).toList()))
                .styled("numbers");
    }

    /// Something that opens.
    ///
    /// @param summary what stands there before
    /// @param caption what opens, in words
    /// @param wide what opens
    /// @return a `details` element
    public static Element opening(String summary, String caption, Element wide) {
        return Element.of("details", Element.of("summary", summary), scrolling(wide, caption));
    }

    /// Something wide that is moved within its own frame, by keyboard too.
    ///
    /// @param wide the wide thing
    /// @param label what it is
    /// @return a `div` element
    public static Element scrolling(Element wide, String label) {
        return Element.of("div", wide)
                .styled("wide")
                .with("role", "region")
                .with("aria-label", label)
                .with("tabindex", "0");
    }

    private static Element row(List<String> cells, String rest) {
        List<Element> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String scope = rest.equals("th") ? "col" : "row";
            Element cell = Element.of(i == 0 ? "th" : rest, cells.get(i));
            row.add(i == 0 || rest.equals("th") ? cell.with("scope", scope) : cell);
        }
        return Element.of("tr", row);
    }
}
