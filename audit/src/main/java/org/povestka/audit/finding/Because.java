package org.povestka.audit.finding;

/// Why nothing can be said of an entry.
public enum Because {
    /// It can be said.
    SAID("said"),
    /// A reading needs rest days of a year that was not verified.
    CALENDAR_NOT_VERIFIED("calendar-not-verified"),
    /// Whether he may be called depends on the reason, and the summons states none.
    REASON_NOT_SAID("reason-not-said"),
    /// No source settles whether the rule reaches this.
    NOT_SETTLED("not-settled"),
    /// Whether the suit still suspends the decision depends on how it ended.
    SUIT_OUTCOME_NOT_SAID("suit-outcome-not-said"),
    /// The log is an extract and does not hold the summons this rests on.
    SUMMONS_NOT_IN_EXTRACT("summons-not-in-extract"),
    /// The entry does not say which of several summonses it rests on.
    SUMMONS_NOT_SAID("summons-not-said"),
    /// The edition states that it is done, and no source states by when.
    NO_TERM("no-term"),
    /// The summons was placed before any edition known here.
    NO_EDITION("no-edition");

    private final String word;

    Because(String word) {
        this.word = word;
    }

    /// The word in JSON.
    ///
    /// @return the word, such as `no-term`
    public String word() {
        return word;
    }
}
