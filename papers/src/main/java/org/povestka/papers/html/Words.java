package org.povestka.papers.html;

/// Plain words in a page; whatever they contain, they stay words.
///
/// @param text the words, not escaped
public record Words(String text) implements Node {
    /// These words.
    public static Words of(String text) {
        return new Words(text);
    }
}
