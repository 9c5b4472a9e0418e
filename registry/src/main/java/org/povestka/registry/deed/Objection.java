package org.povestka.registry.deed;

/// Why a deed is not done.
public enum Objection {
    /// It is another role's.
    WRONG_ROLE("wrong-role"),
    /// Nobody has the number.
    NOBODY("nobody"),
    /// He has no such summons.
    NO_SUCH_SUMMONS("no-such-summons"),
    /// The clock does not go back.
    CLOCK_BACK("clock-back"),
    /// He is told to come before today.
    APPEARANCE_PAST("appearance-past"),
    /// The excuse ends before today.
    EXCUSE_PAST("excuse-past"),
    /// The summons is settled: he came, or it was withdrawn or set aside.
    SETTLED("settled"),
    /// He has opened it already.
    OPENED_ALREADY("opened-already"),
    /// No traveller was turned back.
    NOT_TURNED_BACK("not-turned-back"),
    /// The ban was not explained to him yet.
    NOT_EXPLAINED("not-explained"),
    /// No receiver bars such a thing by asking: it is the border's.
    NOT_AT_A_COUNTER("not-at-a-counter"),
    /// His record is closed: he died.
    RECORD_CLOSED("record-closed"),
    /// The record shows that he may not be called for this reason.
    NOT_LIABLE("not-liable"),
    /// He has asked for that already, and it is not answered.
    ASKED_ALREADY("asked-already"),
    /// Nobody asked for that, or it is answered.
    NOT_ASKED("not-asked"),
    /// Relief is asked for beside a claim.
    NO_CLAIM("no-claim"),
    /// No such line lies aside: it never did, or somebody has decided about it.
    NOT_ASIDE("not-aside"),
    /// An excuse is accepted on papers, and there are none.
    NO_PROOF("no-proof"),
    /// The offices of his region send no paper.
    ELECTRONIC_ONLY("electronic-only"),
    /// The record has no address to which a letter could go.
    NO_ADDRESS("no-address"),
    /// The record has no place of work or study.
    NO_EMPLOYER("no-employer"),
    /// No paper lies ready to be handed over.
    NO_PAPER("no-paper");

    private final String key;

    Objection(String key) {
        this.key = key;
    }

    /// The key of its sentence and of its problem in the REST interface.
    ///
    /// @return such as `clock-back`
    public String key() {
        return key;
    }
}
