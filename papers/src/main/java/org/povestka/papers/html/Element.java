package org.povestka.papers.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An element of a page with its attributes, in the order given, and its children.
///
/// @param name the tag: `p`, `h1`, `td`
/// @param attributes the attributes by name, values not escaped
/// @param children what stands inside
public record Element(String name, Map<String, String> attributes, List<Node> children)
        implements Node {
    /// Checks the names and keeps copies.
    public Element {
        expectName(name);
        attributes = Attributes.of(attributes);
        children = List.copyOf(children);
    }

    /// An element without attributes that holds these children.
    public static Element of(String name, Node... children) {
        return of(name, List.of(children));
    }

    /// An element without attributes that holds these children.
    public static Element of(String name, List<? extends Node> children) {
        return new Element(name, Attributes.NONE, new ArrayList<>(children));
    }

    /// An element without attributes that holds these words.
    public static Element of(String name, String words) {
        return of(name, Words.of(words));
    }

    /// The same element with one attribute more.
    public Element with(String attribute, String value) {
        return new Element(name, Attributes.of(attributes).with(attribute, value), children);
    }

    /// The same element with this style class.
    public Element styled(String styleClass) {
        return with("class", styleClass);
    }

    /// The name, if it can be one of a tag or an attribute.
    static String expectName(String name) {
        boolean named = !name.isEmpty() && isLetter(name.charAt(0));
        for (int i = 1; i < name.length(); i++) {
            char sign = name.charAt(i);
            named &= isLetter(sign) || (sign >= '0' && sign <= '9') || sign == ':' || sign == '-';
        }
        if (!named) {
            throw new IllegalArgumentException("expected the name of a tag or attribute: " + name);
        }
        return name;
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }
}
