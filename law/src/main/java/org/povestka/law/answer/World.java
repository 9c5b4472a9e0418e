package org.povestka.law.answer;

import java.util.List;
import org.povestka.law.reading.Reading;

/// One result of a rule and the readings under which it is so.
///
/// @param value the result
/// @param readings the answers the rule asked for, in the order of asking
/// @param refusals what could not be computed; the value is then not to be used
/// @param <T> the result
public record World<T>(T value, List<Reading> readings, List<Refusal> refusals) {}
