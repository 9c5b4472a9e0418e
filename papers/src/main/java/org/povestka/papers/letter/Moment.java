package org.povestka.papers.letter;

import org.povestka.papers.wording.Ids;

/// A day of a case that a letter may name.
public enum Moment {
    /// The summons was placed in the Registry of summonses.
    PLACED,
    /// The appearance date written in the summons.
    APPEAR,
    /// First day of the exit ban.
    BAN_FIRST,
    /// First day on which further restrictions may stand.
    LADDER_FIRST,
    /// The person appeared.
    APPEARED,
    /// First day of a valid excuse.
    EXCUSE_FIRST,
    /// Last day of a valid excuse.
    EXCUSE_LAST,
    /// The excuse was accepted.
    EXCUSE_ACCEPTED,
    /// The person learned of the decision.
    LEARNED,
    /// Last day for going to court.
    SUIT_LAST,
    /// The border service refused departure.
    REFUSED_EXIT,
    /// Last day of the term for lifting a measure.
    LIFTING_LAST,
    /// The day asked about: what still stands, stands on this day.
    ASKED;

    /// The moment that sentences call by this word: `ban-first`.
    static Moment of(String word) {
        for (Moment moment : values()) {
            if (Ids.of(moment).equals(word)) {
                return moment;
            }
        }
        throw new IllegalArgumentException("expected a day of the case: " + word);
    }
}
