package org.povestka.registry.happening;

/// What happens to a summons on its way to him, beside its entry in the Registry of summonses.
public enum DeliveryStep {
    /// The office drew up a paper, to be handed over by its own people.
    DRAWN_UP("drawn-up"),
    /// The paper was posted as a registered letter.
    MAILED("mailed"),
    /// The paper was sent to his employer or school, to be handed over there.
    SENT_TO_EMPLOYER("sent-to-employer"),
    /// He took it from the office against signature.
    HANDED_OVER("handed-over"),
    /// He took it from his employer or school against signature.
    HANDED_OVER_AT_WORK("handed-over-at-work"),
    /// He refused to take it.
    REFUSED("refused"),
    /// The registered letter was delivered.
    MAIL_DELIVERED("mail-delivered"),
    /// The registered letter came back: he does not live where the record has him.
    MAIL_RETURNED("mail-returned"),
    /// A text message told him that a notice lies in his account; in law it serves nothing.
    REMINDED("reminded");

    private final String word;

    DeliveryStep(String word) {
        this.word = word;
    }

    /// The word for it in the journal.
    ///
    /// @return such as `mail-delivered`
    public String word() {
        return word;
    }

    /// Whether the paper has reached him, or he would not have it.
    ///
    /// @return true for what counts as service in law
    public boolean serves() {
        return switch (this) {
            case HANDED_OVER, HANDED_OVER_AT_WORK, REFUSED, MAIL_DELIVERED -> true;
            case DRAWN_UP, MAILED, SENT_TO_EMPLOYER, MAIL_RETURNED, REMINDED -> false;
        };
    }

    /// Whether the paper goes no further.
    ///
    /// @return true for the last step of its way
    public boolean ends() {
        return serves() || this == MAIL_RETURNED;
    }
}
