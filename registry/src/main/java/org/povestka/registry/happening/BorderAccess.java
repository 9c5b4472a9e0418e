package org.povestka.registry.happening;

/// What an officer at passport control looks into.
public enum BorderAccess {
    /// The copy of the bans that the register's messages keep.
    BANS("bans"),
    /// That copy, and the registers themselves: the enlistment record, the summonses and the
    /// decisions as they stand at that minute, as the press reported in July 2025.
    RECORDS("records");

    private final String word;

    BorderAccess(String word) {
        this.word = word;
    }

    /// The word for it in the journal.
    ///
    /// @return such as `records`
    public String word() {
        return word;
    }
}
