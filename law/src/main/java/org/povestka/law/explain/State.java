package org.povestka.law.explain;

/// A state that can be asked about by day.
public enum State {
    /// A summons counts as served.
    SERVED("served"),
    /// Leaving is barred.
    EXIT_BAN("exitBan"),
    /// The ladder is due or may lawfully stand.
    LADDER("ladder"),
    /// A measure is being lifted.
    LIFTING("lifting");

    private final String key;

    State(String key) {
        this.key = key;
    }

    /// The key in JSON.
    ///
    /// @return such as `exitBan`
    public String key() {
        return key;
    }
}
