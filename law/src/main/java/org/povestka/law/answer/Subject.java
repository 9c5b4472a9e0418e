package org.povestka.law.answer;

/// What a condition of a rule is about.
public enum Subject {
    /// The edition knows this consequence at all.
    KNOWN_TO_THIS_EDITION,
    /// The person has a duty to be registered.
    OBLIGED_TO_REGISTER,
    /// The person is bound by measures of this kind (days: the day tested).
    BOUND,
    /// The person is of conscription age (days: the day tested, first and last day of
    /// liability).
    OF_AGE,
    /// A delivery by hand, refusal or mail (days: the delivery).
    DELIVERED,
    /// He holds a portal account.
    ACCOUNT_HELD,
    /// The term after placing has run out (days: base, last day of the term).
    SERVICE_TERM_OVER,
    /// The summons counts as served (days: service).
    SERVED,
    /// The event with which the ban starts (days: that event).
    BAN_STARTED,
    /// The term after which the ladder follows has run out (days: base, last day of
    /// the term).
    LADDER_TERM_OVER,
    /// He has not appeared (days, if unmet: appearance).
    NOT_APPEARED,
    /// No excuse was accepted (days, if unmet: acceptance, last day of the reason).
    NO_EXCUSE,
    /// The summons was not recalled (days, if unmet: recall).
    NOT_RECALLED,
    /// An excuse was accepted, but this measure ends only when he appears (days: acceptance).
    EXCUSE_WITHOUT_EFFECT,
    /// The summons was recalled, but no rule ends this for it (days: recall).
    RECALL_WITHOUT_EFFECT,
    /// No judgment or higher decision set it aside (days, if unmet: that day).
    NOT_SET_ASIDE,
    /// A hypothetical expiry does not end the ban before something else does (days: the last
    /// day before it expires).
    NOT_EXPIRED,
    /// The measure is on the list of this edition.
    ON_THE_LIST
}
