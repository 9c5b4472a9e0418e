package org.povestka.law.explain;

import org.povestka.law.answer.Answer;

/// The three days everybody asks for.
///
/// @param served since when the summons counts as served
/// @param exitBan since when, and until when, leaving is barred
/// @param ladder since when, and until when, the ladder is due or may stand
public record States(Answer served, Answer exitBan, Answer ladder) {

    /// Whether every reading could be computed of all three.
    ///
    /// @return false where one of them lacks a calendar
    public boolean computed() {
        return served.refusals().isEmpty()
                && exitBan.refusals().isEmpty()
                && ladder.refusals().isEmpty();
    }
}
