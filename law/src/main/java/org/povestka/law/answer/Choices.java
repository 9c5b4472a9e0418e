package org.povestka.law.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;

/// The answers to open questions in one world; a rule asks only where the facts reach a
/// question.
///
/// [Worlds] runs a rule again and again, each time with the next set of answers, until every
/// world
/// was visited.
/// Within one world a question keeps its answer. Not for sharing between threads.
public final class Choices {

    private static final int MOST_QUESTIONS = 24;

    private final Readings held;
    private final Question<?>[] asked = new Question<?>[MOST_QUESTIONS];
    private final int[] given = new int[MOST_QUESTIONS];
    private final List<Refusal> refusals = new ArrayList<>();
    private int depth;
    private int prescribed;

    Choices(Readings held) {
        this.held = held;
    }

    /// The answer to the question in this world.
    ///
    /// @param question the question that the facts have reached
    /// @param <R> the enum of its answers
    /// @return the answer held fast by the user, or this world's answer
    @SuppressWarnings("ReferenceEquality") // a question is one object; asked for every world
    public <R extends Reading> R ask(Question<R> question) {
        if (!held.chosen().isEmpty()) {
            Optional<R> fast = held.of(question);
            if (fast.isPresent()) {
                return fast.get();
            }
        }
        for (int i = 0; i < depth; i++) {
            if (question.equals(asked[i])) {
                return question.answers().get(given[i]);
            }
        }
        if (depth == prescribed) {
            given[depth] = 0;
            prescribed++;
        }
        asked[depth] = question;
        return question.answers().get(given[depth++]);
    }

    /// Says that this world cannot be answered; its result is then left out, and the
    /// refusal is
    /// told.
    ///
    /// @param refusal what was asked for and is not known
    public void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    void begin() {
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

    List<Reading> readings() {
        Reading[] readings = new Reading[depth];
        for (int i = 0; i < depth; i++) {
            readings[i] = asked[i].answers().get(given[i]);
        }
        return List.of(readings);
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }
}
