package org.povestka.law.explain;

import org.povestka.law.answer.Answer;

/// The three days everybody asks for.
///
/// @param served since when the summons counts as served
/// @param exitBan since when, and until when, leaving is barred
/// @param ladder since when, and until when, the ladder is due or may stand
public record States(Answer served, Answer exitBan, Answer ladder) {}
