package org.povestka.registry.feed;

/// Why a line cannot be taken for anybody's without a person who decides.
public enum Doubt {
    /// It gives no strong identifier: a name and a day of birth never suffice.
    NO_IDENTIFIER("no-identifier"),
    /// Nobody on record has any of its identifiers.
    NOBODY("nobody"),
    /// One strong identifier alone points to somebody.
    ONE_IDENTIFIER("one-identifier"),
    /// Its identifiers point to different men.
    TWO_MEN("two-men");

    private final String word;

    Doubt(String word) {
        this.word = word;
    }

    /// The word for it in the journal.
    ///
    /// @return such as `two-men`
    public String word() {
        return word;
    }
}
