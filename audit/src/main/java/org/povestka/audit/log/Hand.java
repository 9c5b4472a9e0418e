package org.povestka.audit.log;

/// Who did what an entry says.
public enum Hand {
    /// A person decided.
    HUMAN("human"),
    /// A machine decided by itself.
    AUTOMATIC("automatic"),
    /// The log does not say.
    UNKNOWN("unknown");

    private final String word;

    Hand(String word) {
        this.word = word;
    }

    /// The word in a log.
    ///
    /// @return the word, such as `automatic`
    public String word() {
        return word;
    }
}
