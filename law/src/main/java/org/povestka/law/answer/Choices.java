package org.povestka.law.answer;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Questions;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;

/// The answers to open questions in one world; a rule asks only where the facts reach a
/// question.
///
/// [Worlds] runs a rule again and again, each time with the next set of answers, until
/// every world was visited. Within one world a question keeps its answer. Not for sharing
/// between threads.
public final class Choices {

    private static final int MOST_QUESTIONS = Questions.ALL.size();

    /// By the first bit of a question: 1 for its answer A, 2 for B, 3 for C; 0 where it was
    /// not asked yet.
    private final int[] answers = new int[Long.SIZE];
    private final Question<?>[] asked = new Question<?>[MOST_QUESTIONS];
    private final int[] given = new int[MOST_QUESTIONS];
    private final List<Refusal> refusals = new ArrayList<>(0);
    private int depth;
    private int prescribed;

    Choices(Readings held) {
        for (Reading reading : held.chosen()) {
            answers[reading.question().firstBit()] = 1 + reading.ordinal();
        }
    }

    /// The answer to the question in this world.
    ///
    /// @param question the question that the facts have reached
    /// @param <R> the enum of its answers
    /// @return the answer held fast by the user, or this world's answer
    public <R extends Reading> R ask(Question<R> question) {
        int known = answers[question.firstBit()];
        if (known != 0) {
            return question.answers().get(known - 1);
        }
        if (depth == prescribed) {
            given[depth] = 0;
            prescribed++;
        }
        answers[question.firstBit()] = 1 + given[depth];
        asked[depth] = question;
        return question.answers().get(given[depth++]);
    }

    /// Says that this world cannot be answered; its result is left out, and the
    /// refusal is told.
    ///
    /// @param refusal what was asked for and is not known
    public void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    /// How much was refused in this world so far.
    ///
    /// @return the count; where it grows over a call, the result of that call is not to be used
    public int refused() {
        return refusals.size();
    }

    void begin() {
        for (int i = 0; i < depth; i++) {
            answers[asked[i].firstBit()] = 0;
        }
        depth = 0;
        refusals.clear();
    }

    boolean next() {
        while (prescribed > 0) {
            int last = prescribed - 1;
            if (given[last] + 1 < asked[last].answers().size()) {
                given[last]++;
                return true;
            }
            prescribed--;
        }
        return false;
    }

    long under() {
        long under = 0;
        for (int i = 0; i < depth; i++) {
            under |= 1L << (asked[i].firstBit() + given[i]);
        }
        return under;
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }
}
