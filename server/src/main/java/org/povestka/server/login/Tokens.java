package org.povestka.server.login;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;

/// Puts the token of a session into every form of a page, so that no form can be forgotten.
public final class Tokens {

    /// The name of the field.
    public static final String FIELD = "token";

    /// The header in which a program sends it.
    public static final String HEADER = "Povestka-Token";

    private Tokens() {}

    /// The same element, every form in it that changes something with the token as its first field.
    ///
    /// @param element the element
    /// @param token the token; empty for none
    /// @return the element
    public static Element into(Element element, String token) {
        if (token.isEmpty()) {
            return element;
        }
        List<Node> children = new ArrayList<>();
        if (element.name().equals("form") && "post".equals(element.attributes().get("method"))) {
            children.add(Element.of("input")
                    .with("type", "hidden")
                    .with("name", FIELD)
                    .with("value", token));
        }
        for (Node child : element.children()) {
            children.add(
                    switch (child) {
                        case Element inner -> into(inner, token);
                        case Words words -> words;
                    });
        }
        return new Element(element.name(), element.attributes(), children);
    }
}
