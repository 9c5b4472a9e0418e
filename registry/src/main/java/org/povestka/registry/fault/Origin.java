package org.povestka.registry.fault;

/// What happens when a fault strikes.
public enum Origin {
    /// A summons is placed.
    PLACING,
    /// Measures are decided.
    DECISION,
    /// Measures are cancelled.
    CANCELLATION,
    /// Decisions are set aside.
    SETTING_ASIDE,
    /// A court suspends measures.
    RELIEF,
    /// A supplier says something.
    SUPPLY,
    /// A supplier has something for his next batch.
    FEED,
    /// The fault itself is switched on.
    SWITCH,
    /// Somebody does something at a desk.
    DESK
}
