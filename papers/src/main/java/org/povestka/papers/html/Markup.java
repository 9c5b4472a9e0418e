package org.povestka.papers.html;

import java.util.Set;

/// Writes nodes as markup.
final class Markup {
    private static final Set<String> VOID =
            Set.of("br", "col", "hr", "img", "input", "link", "meta");

    private Markup() {}

    static void write(Node node, StringBuilder out) {
        switch (node) {
            case Words words -> escape(words.text(), out);
            case Element element -> write(element, out);
        }
    }

    private static void write(Element element, StringBuilder out) {
        out.append('<').append(element.name());
        element.attributes().forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            escape(value, out);
            out.append('"');
        });
        if (VOID.contains(element.name())) {
            out.append("/>");
            return;
        }
        out.append('>');
        element.children().forEach(child -> write(child, out));
        out.append("</").append(element.name()).append('>');
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(character);
            }
        }
    }
}
