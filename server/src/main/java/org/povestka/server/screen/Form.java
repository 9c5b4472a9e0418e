package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;

/// A form that does one deed and comes back to the screen it stands on.
public final class Form {

    private final List<Node> parts = new ArrayList<>();
    private final String id;

    private Form(String id) {
        this.id = id;
    }

    /// A form for a deed.
    ///
    /// @param deed the word of the deed
    /// @param view the screen
    /// @return the form, without a field
    public static Form of(String deed, View view) {
        return of(deed, view, "0");
    }

    /// The same for one of several things on the screen.
    ///
    /// @param deed the word of the deed
    /// @param view the screen
    /// @param about what tells it from the others
    /// @return the form, without a field
    public static Form of(String deed, View view, String about) {
        Form form = new Form(deed + "-" + about);
        return form.hidden("deed", deed).hidden("back", view.path());
    }

    /// A field that is not shown.
    ///
    /// @param name its name
    /// @param value its value
    /// @return this form
    public Form hidden(String name, String value) {
        parts.add(input("hidden", name).with("value", value));
        return this;
    }

    /// A field that must be filled.
    ///
    /// @param type its type
    /// @param name its name
    /// @param label what is to be filled in
    /// @return this form
    public Form field(String type, String name, String label) {
        String field = id + "-" + name;
        return pair(label, field, input(type, name).with("required", "required"));
    }

    /// A field that may stay empty.
    ///
    /// @param type its type
    /// @param name its name
    /// @param label what may be filled in
    /// @param value what stands there first
    /// @return this form
    public Form optional(String type, String name, String label, String value) {
        String field = id + "-" + name;
        return pair(label, field, input(type, name).with("value", value));
    }

    /// A field of several lines that must be filled.
    ///
    /// @param name its name
    /// @param label what is to be filled in
    /// @return this form
    public Form area(String name, String label) {
        Element area = Element.of("textarea", "")
                .with("name", name)
                .with("rows", "6")
                .with("required", "required");
        return pair(label, id + "-" + name, area);
    }

    /// A choice of one of several.
    ///
    /// @param name its name
    /// @param label what is chosen
    /// @param options the several
    /// @return this form
    public Form choice(String name, String label, List<Option> options) {
        String field = id + "-" + name;
        List<Element> words = options.stream()
                .map(option -> Element.of("option", option.label()).with("value", option.value()))
                .toList();
        return pair(label, field, Element.of("select", words).with("name", name));
    }

    /// One of several values.
    ///
    /// @param value what is sent
    /// @param label what is shown
    public record Option(String value, String label) {}

    /// The form with the button that sends it.
    ///
    /// @param label what stands on the button
    /// @return the element
    public Element button(String label) {
        List<Node> all = new ArrayList<>(parts);
        all.add(Element.of("button", Words.of(label)).with("type", "submit"));
        return Element.of("form", all)
                .with("method", "post")
                .with("action", "/deeds")
                .styled("deed");
    }

    /// A label and its field, which stay together where there is room.
    private Form pair(String label, String field, Element input) {
        parts.add(Element.of(
                        "div",
                        Element.of("label", label).with("for", field),
                        input.with("id", field))
                .styled("pair"));
        return this;
    }

    private static Element input(String type, String name) {
        return Element.of("input").with("type", type).with("name", name);
    }
}
