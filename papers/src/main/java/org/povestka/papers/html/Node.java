package org.povestka.papers.html;

/// A piece of an HTML page, written so that both an HTML5 and an XML reader accept it.
public sealed interface Node permits Element, Words {
    /// The piece as markup, every special character escaped.
    default String markup() {
        StringBuilder out = new StringBuilder();
        Markup.write(this, out);
        return out.toString();
    }
}
