package org.povestka.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;

/// The few pieces a sheet is made of.
public final class Piece {

    private Piece() {}

    /// A part of the sheet with its heading; nothing where it holds nothing.
    public static List<Node> section(String id, String title, List<? extends Node> content) {
        if (content.isEmpty()) {
            return List.of();
        }
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", title).with("id", id));
        parts.addAll(content);
        return List.of(Element.of("section", parts).with("aria-labelledby", id));
    }

    /// Something to open; on paper it stands open.
    public static Element fold(String summary, List<? extends Node> content) {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("summary", summary));
        parts.addAll(content);
        return Element.of("details", parts);
    }

    /// A paragraph.
    public static Element paragraph(String words) {
        return Element.of("p", words);
    }

    /// A list without an order.
    public static Element list(List<String> items) {
        return Element.of(
                "ul", items.stream().map(item -> Element.of("li", item)).toList());
    }

    /// A label and what it says, on one line where there is room.
    public static Element labelled(String label, String words) {
        return Element.of("p", Element.of("b", label), Words.of(". " + words));
    }
}
