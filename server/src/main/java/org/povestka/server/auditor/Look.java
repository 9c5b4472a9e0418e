package org.povestka.server.auditor;

import java.util.List;

/// What only somebody sees who has the whole world before him: no log of decisions shows it.
public enum Look {
    /// A supplier said something that is not in the record.
    NOT_RECORDED("not-recorded", "F-04 F-51"),
    /// A notice names a summons that the account does not show.
    UNREADABLE("unreadable", "F-05 F-52"),
    /// He was to come before the summons counted as served.
    BEFORE_SERVICE("before-service", "F-07"),
    /// The ban stood at the border for more than a day before he was told.
    TOLD_LATE("told-late", "F-09 F-19"),
    /// He was let through although the desk showed a ban.
    LET_THROUGH("let-through", "F-10"),
    /// A decision that his account does not show.
    NOT_SHOWN("not-shown", "F-11 F-19"),
    /// A decision that after two days a receiver does not act on.
    NOT_APPLIED("not-applied", "F-14 F-57"),
    /// A cancellation that after two days has not reached a receiver.
    NOT_LIFTED("lifting-not-arrived", "F-12 F-13 F-25"),
    /// Measures that a court suspended stand after two days.
    RELIEF_IGNORED("relief-ignored", "F-32"),
    /// A man was called whose death is on record.
    DEAD_CALLED("dead-called", "F-22"),
    /// A traveller was turned back, and nobody explained it.
    NOT_EXPLAINED("not-explained", "F-38"),
    /// A notice names a summons that is not in the Registry of summonses.
    NO_ENTRY("no-entry", "F-45"),
    /// A supplier said something after what is newer.
    FEED_LATE("feed-late", "F-59"),
    /// A supplier said the same twice.
    FEED_TWICE("feed-twice", "F-60"),
    /// A line about him could not be taken for his.
    FEED_DOUBTFUL("feed-doubtful", "F-25"),
    /// A line was taken for his on one strong identifier.
    FEED_GUESSED("feed-guessed", "F-23");

    private final String key;
    private final String faults;

    Look(String key, String faults) {
        this.key = key;
        this.faults = faults;
    }

    /// The key of its sentence.
    ///
    /// @return such as `let-through`
    public String key() {
        return key;
    }

    /// The faults of the catalogue that it finds.
    ///
    /// @return their numbers
    public List<String> faults() {
        return List.of(faults.split(" "));
    }
}
