package org.povestka.law.history;

/// The reason written in a summons.
public enum Reason {
    /// Medical examination.
    MEDICAL_EXAM("medical-exam"),
    /// Sitting of the draft board.
    DRAFT_BOARD("draft-board"),
    /// Dispatch to the place of service.
    DISPATCH("dispatch"),
    /// Clarifying data of the military record.
    CLARIFY_DATA("clarify-data"),
    /// First military registration.
    FIRST_REGISTRATION("first-registration"),
    /// Another reason, or the case does not say.
    NOT_SAID("other");

    private final String word;

    Reason(String word) {
        this.word = word;
    }

    /// The word for this reason in case files.
    ///
    /// @return the word, such as `medical-exam`
    public String word() {
        return word;
    }
}
