package org.povestka.papers.letter;

import org.povestka.papers.wording.Ids;

/// The six letters, each named as the remedy it serves.
public enum Letter {
    /// States a valid excuse, with its proof annexed.
    EXCUSE,
    /// Asks the commissariat to correct what the registry holds.
    DATA_CORRECTION,
    /// Complains of measures out of court.
    COMPLAINT,
    /// Contests measures in court and asks for interim protection.
    COURT_CLAIM,
    /// Asks to lift measures whose term for lifting has passed.
    LIFT_OVERDUE,
    /// Asks for the extract of one's own records.
    EXTRACT;

    /// The letter of this id: `excuse`, `data-correction`, `complaint`, `court-claim`,
    /// `lift-overdue`, `extract`.
    public static Letter of(String id) {
        for (Letter letter : values()) {
            if (letter.id().equals(id)) {
                return letter;
            }
        }
        throw new IllegalArgumentException("letter: expected the id of one of the six: " + id);
    }

    /// The id in commands, file names and keys, the same as the remedy's.
    public String id() {
        return Ids.of(this);
    }
}
