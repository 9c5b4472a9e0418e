package org.povestka.registry.person;

/// What a datum is about.
public enum Topic {
    /// Where he lives.
    ADDRESS("address"),
    /// Where he works.
    WORK("work"),
    /// Where he studies, and until when.
    STUDY("study"),
    /// What he earns and owes.
    TAX("tax"),
    /// His pension account.
    PENSION("pension"),
    /// How healthy he is.
    HEALTH("health"),
    /// What courts decided about him.
    COURT("court"),
    /// How the portal reaches him.
    CONTACT("contact"),
    /// That he died, which closes his record.
    DEATH("death");

    private final String word;

    Topic(String word) {
        this.word = word;
    }

    /// The word for it in the journal.
    ///
    /// @return such as `address`
    public String word() {
        return word;
    }
}
