package org.povestka.law.answer;

import java.util.List;
import org.povestka.law.reading.Questions;
import org.povestka.law.reading.Reading;

/// One result of a rule and the readings under which it is so.
///
/// @param value the result
/// @param under the answers the rule asked for, a bit each
/// @param refusals what could not be computed; the value is then not to be used
/// @param <T> the result
public record World<T>(T value, long under, List<Refusal> refusals) {

    /// The answers the rule asked for.
    ///
    /// @return the answers, in the order of the questions
    public List<Reading> readings() {
        return Questions.readings(under);
    }

    /// Another value in the same world.
    ///
    /// @param other the other value
    /// @param <U> its type
    /// @return the world with that value
    public <U> World<U> with(U other) {
        return new World<>(other, under, refusals);
    }
}
