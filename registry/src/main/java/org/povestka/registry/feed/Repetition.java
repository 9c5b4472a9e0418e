package org.povestka.registry.feed;

/// Why a line changes nothing.
public enum Repetition {
    /// The same line of the same batch was handed in before.
    SAME_LINE("same-line"),
    /// The record holds the same already, from another line or by hand.
    SAME_CONTENT("same-content");

    private final String word;

    Repetition(String word) {
        this.word = word;
    }

    /// The word for it in the journal.
    ///
    /// @return such as `same-line`
    public String word() {
        return word;
    }
}
