package org.povestka.population.life;

/// What a man does about a summons once he knows of it.
enum Habit {
    /// He comes on the day.
    COMES,
    /// He comes late.
    COMES_LATE,
    /// He has an excuse, and comes when it has ended.
    EXCUSED,
    /// He lives abroad and does not come.
    ABROAD,
    /// He ignores it.
    IGNORES
}
