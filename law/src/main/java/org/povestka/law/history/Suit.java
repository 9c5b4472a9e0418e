package org.povestka.law.history;

/// What a suit is brought against.
public enum Suit {
    /// A decision of a draft board.
    DRAFT_DECISION("draft-decision"),
    /// A summons, an exit ban or a measure of the ladder.
    MEASURES("measures"),
    /// The case does not say.
    NOT_SAID("not-said");

    private final String word;

    Suit(String word) {
        this.word = word;
    }

    /// The word in case files.
    ///
    /// @return the word, such as `measures`
    public String word() {
        return word;
    }
}
