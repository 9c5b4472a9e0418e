package org.povestka.law.reading;

import java.util.List;

/// A question that the text of the law leaves open, or a fact that a case leaves open.
///
/// @param id its number, such as `Q3`
/// @param firstBit the bit of answer A in a set of answers kept as bits; B and C follow it
/// @param answers every defensible answer, A first
/// @param <R> the enum of the answers
public record Question<R extends Reading>(String id, int firstBit, List<R> answers) {

    /// Copies the answers.
    public Question {
        answers = List.copyOf(answers);
    }

    /// The bits of all answers.
    ///
    /// @return a bit for each answer
    public long mask() {
        return ((1L << answers.size()) - 1) << firstBit;
    }

    /// The answer whose bit is set.
    ///
    /// @param answersGiven a set of answers with exactly one answer to this question
    /// @return that answer
    public R in(long answersGiven) {
        return answers.get(Long.numberOfTrailingZeros(answersGiven & mask()) - firstBit);
    }

    /// The answer of that letter.
    ///
    /// @param letter `A`, `B` or `C`
    /// @return the answer
    /// @throws IllegalArgumentException if the question has no such answer
    public R answer(String letter) {
        for (R answer : answers) {
            if (answer.letter().equals(letter)) {
                return answer;
            }
        }
        throw new IllegalArgumentException(id + " has no answer '" + letter + "', expected one of "
                + answers.stream().map(Reading::letter).toList());
    }
}
