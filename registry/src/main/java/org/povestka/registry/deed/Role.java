package org.povestka.registry.deed;

import org.povestka.registry.happening.Petition;

/// Who somebody is in the world.
public enum Role {
    /// Moves the clock and sees everything.
    TRAINER("trainer"),
    /// Keeps the records.
    OPERATOR("operator"),
    /// Works at the enlistment office.
    CLERK("clerk"),
    /// The person whom it is about, in his portal account.
    PERSON("person"),
    /// Sits at passport control.
    OFFICER("officer"),
    /// Heads the shift at passport control.
    SUPERVISOR("supervisor"),
    /// Works at the counter of a receiver.
    TELLER("teller"),
    /// Judges.
    JUDGE("judge"),
    /// Holds the machinery against the law, and does nothing.
    AUDITOR("auditor");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /// The word for it in addresses and requests.
    ///
    /// @return such as `clerk`
    public String word() {
        return word;
    }

    /// Whether somebody in this role may do a deed; a trainer may do all.
    ///
    /// @param deed the deed
    /// @return true if it belongs to the role
    public boolean may(Deed deed) {
        return this == TRAINER || this == doer(deed);
    }

    /// Who answers a petition.
    ///
    /// @param kind what was asked for
    /// @return the role at whose desk it lies
    public static Role answering(Petition.Kind kind) {
        return switch (kind) {
            case CORRECTION -> OPERATOR;
            case EXCUSE -> CLERK;
            case COMPLAINT, CLAIM, RELIEF -> JUDGE;
        };
    }

    private static Role doer(Deed deed) {
        return switch (deed) {
            case Deed.MoveClock move -> TRAINER;
            case Deed.Switch one -> TRAINER;
            case Deed.Supply supply -> OPERATOR;
            case Deed.OfFeed feed -> OPERATOR;
            case Deed.Summon summon -> CLERK;
            case Deed.HandOver hand -> CLERK;
            case Deed.RecordRefusal record -> CLERK;
            case Deed.RecordAppearance record -> CLERK;
            case Deed.AcceptExcuse accept -> CLERK;
            case Deed.Recall recall -> CLERK;
            case Deed.Open open -> PERSON;
            case Deed.Petitioning asking -> PERSON;
            case Deed.Answer answer -> answering(answer.kind());
            case Deed.SetAside aside -> JUDGE;
            case Deed.CheckPassport check -> OFFICER;
            case Deed.Explain explain -> SUPERVISOR;
            case Deed.HandOverNotice hand -> SUPERVISOR;
            case Deed.Ask ask -> TELLER;
        };
    }
}
