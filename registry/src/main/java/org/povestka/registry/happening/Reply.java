package org.povestka.registry.happening;

/// What became of a petition.
public enum Reply {
    /// It was granted.
    GRANTED("granted"),
    /// It was refused.
    REFUSED("refused");

    private final String word;

    Reply(String word) {
        this.word = word;
    }

    /// The word for it in the journal.
    ///
    /// @return such as `granted`
    public String word() {
        return word;
    }
}
