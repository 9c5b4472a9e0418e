package org.povestka.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Questions;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;

/// Reads `--reading Q3=A`.
public final class ReadingArguments {

    private ReadingArguments() {}

    /// The readings held fast.
    public static Readings read(Arguments arguments, Complaints complaints) {
        List<Reading> held = new ArrayList<>();
        for (String typed : arguments.all(Option.READING)) {
            Optional<Reading> reading = reading(typed, complaints);
            boolean again = reading.isPresent()
                    && held.stream()
                            .anyMatch(other ->
                                    other.question().equals(reading.get().question()));
            if (again) {
                complaints.add(Option.READING.typed(), "question-twice", typed);
            } else {
                reading.ifPresent(held::add);
            }
        }
        return new Readings(held);
    }

    private static Optional<Reading> reading(String typed, Complaints complaints) {
        Optional<Reading> found = Questions.ALL.stream()
                .flatMap(question -> question.answers().stream())
                .filter(answer -> answer.key().equals(typed))
                .map(Reading.class::cast)
                .findFirst();
        if (found.isEmpty()) {
            complaints.add(Option.READING.typed(), "no-such-reading", typed, expected(typed));
        }
        return found;
    }

    /// The answers to the question that was meant, or to all of them.
    private static String[] expected(String typed) {
        String id = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
        List<Question<?>> meant =
                Questions.find(id).<List<Question<?>>>map(List::of).orElse(Questions.ALL);
        return meant.stream()
                .flatMap(question -> question.answers().stream())
                .map(Reading::key)
                .toArray(String[]::new);
    }
}
