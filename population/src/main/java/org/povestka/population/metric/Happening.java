package org.povestka.population.metric;

import java.util.Locale;

/// Something that is counted by the week.
public enum Happening {
    /// A summons is placed.
    PLACED,
    /// It counts as served, by the reading the offices act on.
    SERVED,
    /// The ban reaches the border.
    BARRED,
    /// A journey ends at the border.
    STOPPED,
    /// The man comes.
    CAME,
    /// The ban leaves the border.
    UNBARRED,
    /// The first measure of the ladder is imposed.
    LADDER;

    /// Its name in files.
    ///
    /// @return such as `placed`
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its place in an array with one element for each.
    ///
    /// @return from 0
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }
}
