package org.povestka.server.entry;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;

/// A form at the door, one field under the other.
final class Fields {

    private final List<Node> parts = new ArrayList<>();
    private final String action;

    private Fields(String action) {
        this.action = action;
    }

    static Fields of(String action) {
        return new Fields(action);
    }

    /// A field that must be filled.
    ///
    /// @param type its type
    /// @param name its name
    /// @param label what is to be filled in
    /// @param filler what a password manager may put there
    Fields field(String type, String name, String label, String filler) {
        Element input = Element.of("input")
                .with("type", type)
                .with("name", name)
                .with("autocomplete", filler)
                .with("required", "required");
        return pair(name, label, input);
    }

    /// A field that may stay empty.
    Fields optional(String type, String name, String label) {
        return pair(name, label, Element.of("input").with("type", type).with("name", name));
    }

    /// A choice of one of several, each a value and its label.
    Fields choice(String name, String label, List<Element> options) {
        return pair(name, label, Element.of("select", options).with("name", name));
    }

    Fields hidden(String name, String value) {
        parts.add(
                Element.of("input").with("type", "hidden").with("name", name).with("value", value));
        return this;
    }

    Element button(String label) {
        List<Node> all = new ArrayList<>(parts);
        all.add(Element.of("button", Words.of(label)).with("type", "submit"));
        return Element.of("form", all)
                .with("method", "post")
                .with("action", action)
                .styled("deed");
    }

    private Fields pair(String name, String label, Element input) {
        String id = action.substring(1).replace('/', '-') + "-" + name;
        parts.add(
                Element.of("div", Element.of("label", label).with("for", id), input.with("id", id))
                        .styled("pair"));
        return this;
    }
}
