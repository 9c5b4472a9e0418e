package org.povestka.law.explain;

import org.povestka.law.answer.Answer;
import org.povestka.law.history.Measure;

/// One measure, over all readings (Q7 for the passport, Q11 for what the ladder includes).
///
/// @param measure which measure
/// @param answer since when and until when it may stand
public record MeasureAnswer(Measure measure, Answer answer) {}
