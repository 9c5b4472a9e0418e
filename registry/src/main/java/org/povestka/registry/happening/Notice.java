package org.povestka.registry.happening;

/// What a notice in the portal account is about.
public enum Notice {
    /// His data were entered in the register; this is not a summons.
    ENROLLED("enrolled"),
    /// A summons was placed.
    SUMMONED("summoned"),
    /// Measures were decided.
    IMPOSED("imposed"),
    /// Measures were lifted.
    LIFTED("lifted"),
    /// An authority answered what he had asked for.
    ANSWERED("answered");

    private final String word;

    Notice(String word) {
        this.word = word;
    }

    /// The word for it in the journal.
    ///
    /// @return such as `summoned`
    public String word() {
        return word;
    }
}
