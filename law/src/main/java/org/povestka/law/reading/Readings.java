package org.povestka.law.reading;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The readings a user chose to hold fast; every other question stays open and all its
/// answers run.
///
/// @param chosen the readings held fast, at most one a question
public record Readings(List<Reading> chosen) implements Serializable {

    /// No question is closed: every reading runs.
    public static final Readings ALL_OPEN = new Readings(List.of());

    /// Checks that no question is answered twice.
    public Readings {
        chosen = List.copyOf(chosen);
        long answered = 0;
        for (Reading reading : chosen) {
            long question = reading.question().mask();
            if ((answered & question) != 0) {
                throw new IllegalArgumentException(
                        "one answer a question expected, found " + keys(chosen));
            }
            answered |= question;
        }
    }

    /// These readings, and those of `others` that they leave open.
    ///
    /// @param others readings that give way
    /// @return the union
    public Readings or(Readings others) {
        if (others.chosen.isEmpty()) {
            return this;
        }
        List<Reading> union = new ArrayList<>(chosen);
        for (Reading other : others.chosen) {
            if (chosen.stream().noneMatch(reading -> reading.question().equals(other.question()))) {
                union.add(other);
            }
        }
        return new Readings(union);
    }

    /// The answer held fast to a question.
    ///
    /// @param question the question
    /// @param <R> the enum of its answers
    /// @return the answer, or nothing where the question is open
    public <R extends Reading> Optional<R> of(Question<R> question) {
        for (R answer : question.answers()) {
            if (chosen.contains(answer)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    private static List<String> keys(List<Reading> readings) {
        List<String> keys = new ArrayList<>();
        readings.forEach(reading -> keys.add(reading.key()));
        return keys;
    }
}
