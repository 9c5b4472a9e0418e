package org.povestka.audit.standard;

/// What a log shows of a guarantee.
public enum Outcome {
    /// It was kept in every instance the log holds.
    MET("met"),
    /// An entry of the log shows that it was not kept.
    NOT_MET("not-met"),
    /// The log cannot show it.
    NOT_SHOWN("not-shown");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /// The word in JSON.
    ///
    /// @return the word, such as `not-met`
    public String word() {
        return word;
    }
}
