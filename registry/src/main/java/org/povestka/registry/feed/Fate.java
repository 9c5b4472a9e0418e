package org.povestka.registry.feed;

/// How a line got into a record.
public enum Fate {
    /// It says something new.
    TAKEN("taken"),
    /// It is older than what the same supplier has said since: it goes into the past of the record
    /// and overrides nothing.
    LATE("late"),
    /// It was taken on one strong identifier, which a fault let pass.
    GUESSED("guessed");

    private final String word;

    Fate(String word) {
        this.word = word;
    }

    /// The word for it in the journal.
    ///
    /// @return such as `late`
    public String word() {
        return word;
    }
}
