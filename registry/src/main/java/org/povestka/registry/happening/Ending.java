package org.povestka.registry.happening;

/// Why measures are lifted.
public enum Ending {
    /// He appeared.
    APPEARED("appeared"),
    /// His excuse was accepted.
    EXCUSED("excused"),
    /// The office withdrew the summons.
    RECALLED("recalled"),
    /// A court or the higher office set the decision aside.
    SET_ASIDE("set-aside"),
    /// A court suspended them until it decides.
    SUSPENDED("suspended"),
    /// The term of the measure ran out by itself.
    RAN_OUT("ran-out");

    private final String word;

    Ending(String word) {
        this.word = word;
    }

    /// The word for it in the journal.
    ///
    /// @return such as `set-aside`
    public String word() {
        return word;
    }
}
