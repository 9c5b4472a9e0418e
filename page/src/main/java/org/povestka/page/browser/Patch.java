package org.povestka.page.browser;

import java.util.List;
import java.util.Map;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLInputElement;

/// Makes the document show a tree, changing only what differs from the tree it
/// showed before, so that the reader keeps his place, his focus and whatever he has
/// opened.
final class Patch {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final HTMLDocument document;

    Patch(HTMLDocument document) {
        this.document = document;
    }

    /// A new piece of the document.
    ///
    /// @param node what it shows
    /// @param drawing whether it stands in a drawing
    org.teavm.jso.dom.xml.Node made(Node node, boolean drawing) {
        return switch (node) {
            case Words words -> document.createTextNode(words.text());
            case Element element -> made(element, drawing || element.name().equals("svg"));
        };
    }

    private org.teavm.jso.dom.xml.Element made(Element element, boolean drawing) {
        org.teavm.jso.dom.xml.Element made = drawing
                ? document.createElementNS(SVG, element.name())
                : document.createElement(element.name());
        element.attributes().forEach(made::setAttribute);
        element.children().forEach(child -> made.appendChild(made(child, drawing)));
        return made;
    }

    /// Changes a piece of the document, or puts another in its place.
    ///
    /// @param shown the piece
    /// @param before what it shows
    /// @param after what it is to show
    /// @param drawing whether it stands in a drawing
    void change(org.teavm.jso.dom.xml.Node shown, Node before, Node after, boolean drawing) {
        if (same(before, after) || before.equals(after)) {
            return;
        }
        if (before instanceof Element old
                && after instanceof Element fresh
                && old.name().equals(fresh.name())
                && id(old).equals(id(fresh))) {
            boolean inside = drawing || fresh.name().equals("svg");
            children(shown, old.children(), fresh.children(), inside);
            attributes((org.teavm.jso.dom.xml.Element) shown, old, fresh);
        } else {
            shown.getParentNode().replaceChild(made(after, drawing), shown);
        }
    }

    private void attributes(org.teavm.jso.dom.xml.Element shown, Element before, Element after) {
        for (String name : before.attributes().keySet()) {
            if (!after.attributes().containsKey(name)) {
                shown.removeAttribute(name);
                pick(shown, name, false);
            }
        }
        for (Map.Entry<String, String> attribute : after.attributes().entrySet()) {
            String value = attribute.getValue();
            if (!value.equals(before.attributes().get(attribute.getKey()))) {
                shown.setAttribute(attribute.getKey(), value);
                pick(shown, attribute.getKey(), true);
                if (after.name().equals("input") && attribute.getKey().equals("value")) {
                    type((HTMLInputElement) shown, value);
                }
            }
        }
    }

    private void children(
            org.teavm.jso.dom.xml.Node shown,
            List<Node> before,
            List<Node> after,
            boolean drawing) {
        int both = Math.min(before.size(), after.size());
        for (int i = 0; i < both; i++) {
            change(shown.getChildNodes().get(i), before.get(i), after.get(i), drawing);
        }
        for (int i = both; i < after.size(); i++) {
            shown.appendChild(made(after.get(i), drawing));
        }
        for (int i = before.size() - 1; i >= both; i--) {
            shown.removeChild(shown.getChildNodes().get(i));
        }
    }

    /// A field that already holds the value is left alone: somebody may be typing
    /// in it.
    private static void type(HTMLInputElement field, String value) {
        if (!field.getValue().equals(value)) {
            field.setValue(value);
        }
    }

    /// What the reader has picked himself, an attribute does not change any more.
    @JSBody(
            params = {"element", "name", "picked"},
            script = "if (name === 'checked' || name === 'selected') {"
                    + "element[name] = picked;"
                    + "}")
    private static native void pick(
            org.teavm.jso.dom.xml.Element element, String name, boolean picked);

    /// Whether both are one and the same tree, which need not be looked through.
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Node one, Node other) {
        return one == other;
    }

    private static String id(Element element) {
        return element.attributes().getOrDefault("id", "");
    }
}
