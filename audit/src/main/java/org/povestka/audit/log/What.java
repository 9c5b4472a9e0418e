package org.povestka.audit.log;

import java.util.EnumSet;
import java.util.Set;

/// What an entry of a log says happened: the words of the case file, and what a system did.
public enum What {
    /// The summons was entered in the Registry of summonses.
    PLACED("placed"),
    /// A paper went to his employer or school.
    SENT_TO_EMPLOYER("sent-to-employer"),
    /// The summons was handed over against signature.
    HANDED_OVER("handed-over"),
    /// He refused to take it.
    REFUSED("refused"),
    /// A registered letter with it was delivered.
    MAIL_DELIVERED("mail-delivered"),
    /// He opened the notice in his account.
    OPENED("opened"),
    /// He appeared at the office.
    APPEARED("appeared"),
    /// An excuse was accepted.
    EXCUSED("excused"),
    /// The office withdrew the summons.
    RECALLED("recalled"),
    /// Somebody imposed one measure.
    MEASURE_IMPOSED("measure-imposed"),
    /// Somebody lifted one measure.
    MEASURE_LIFTED("measure-lifted"),
    /// A judgment or a higher office set the measures aside.
    SET_ASIDE("set-aside"),
    /// He learned of a decision.
    LEARNED("learned"),
    /// He filed a suit.
    SUIT_FILED("suit-filed"),
    /// A draft board decided on him.
    DRAFT_DECISION("draft-decision"),
    /// He tried to leave the country.
    BORDER_ATTEMPT("border-attempt"),
    /// The register counts the summons as served since this day.
    SERVED("served"),
    /// The exit ban was imposed.
    BAN_IMPOSED("ban-imposed"),
    /// The whole ladder was imposed.
    LADDER_IMPOSED("ladder-imposed"),
    /// He was refused exit at the border.
    REFUSED_EXIT("refused-exit"),
    /// He was notified: of the summons, or of the measure named.
    NOTIFIED("notified"),
    /// Nothing but what the entry says of the person: a feed changed the record.
    STATUS("status");

    private static final Set<What> OF_PERSON =
            EnumSet.of(LEARNED, SUIT_FILED, DRAFT_DECISION, BORDER_ATTEMPT, REFUSED_EXIT, STATUS);

    private static final Set<What> DECISIONS = EnumSet.of(
            PLACED,
            SERVED,
            BAN_IMPOSED,
            LADDER_IMPOSED,
            MEASURE_IMPOSED,
            MEASURE_LIFTED,
            REFUSED_EXIT,
            NOTIFIED);

    private final String word;

    What(String word) {
        this.word = word;
    }

    /// The word for it in a log.
    ///
    /// @return the word, such as `ban-imposed`
    public String word() {
        return word;
    }

    /// Whether it belongs to a summons; the others belong to the person.
    ///
    /// @return true where an entry has to be of a summons
    public boolean ofSummons() {
        return !OF_PERSON.contains(this);
    }

    /// Whether an authority did it, so that it is judged.
    ///
    /// @return true for what the audit gives a verdict on
    public boolean judged() {
        return DECISIONS.contains(this);
    }

    /// Whether it imposes a measure.
    ///
    /// @return true for the three words that do
    public boolean imposes() {
        return this == BAN_IMPOSED || this == LADDER_IMPOSED || this == MEASURE_IMPOSED;
    }
}
