package org.povestka.population.life;

/// In what way a man is the wrong one.
public enum Wrong {
    /// He is the right one.
    NOT,
    /// His deferment is missing from the record.
    DEFERRED,
    /// He is exempt and shown as liable.
    EXEMPT,
    /// He is in the reserve and shown as a conscript.
    RESERVIST,
    /// It is another man's summons.
    NAMESAKE
}
