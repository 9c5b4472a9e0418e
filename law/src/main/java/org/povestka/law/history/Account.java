package org.povestka.law.history;

/// Whether the person holds an account on the state portal.
public enum Account {
    /// There is one.
    HELD,
    /// There is none.
    NONE,
    /// The case does not say; both possibilities stand.
    NOT_SAID
}
