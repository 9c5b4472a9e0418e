package org.povestka.population.run;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.kernel.Answers;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;
import org.povestka.law.reading.TermEnd;

/// The worlds of readings in which a figure is counted, so that it is shown as a band.
///
/// They are: the one the offices act on; each question answered otherwise, the others as
/// the offices have them; and corners, in which a measure stands as long, or as short, as
/// any reading allows, with a term that moves off a rest day and without. A test holds
/// the band against all 1536 worlds.
public final class ReadingWorlds {

    private static final List<String> LONGEST =
            List.of("Q1=A", "Q2=B", "Q3=C", "Q4=B", "Q6=B", "Q8=D", "Q16=A", "Q17=B", "Q18=B");
    private static final List<String> SHORTEST =
            List.of("Q1=B", "Q2=A", "Q3=A", "Q4=A", "Q6=A", "Q8=C", "Q16=B", "Q17=A", "Q18=A");
    private static final List<String> SHORTEST_BY_SERVICE =
            List.of("Q1=B", "Q2=A", "Q3=B", "Q4=A", "Q6=A", "Q8=C", "Q16=B", "Q17=A", "Q18=A");

    private ReadingWorlds() {}

    /// The worlds around a practice.
    ///
    /// @param practice the readings the offices act on, one answer to each question
    /// @param own readings that the regime itself takes and nobody else may answer
    /// otherwise
    /// @return the worlds, the practice first
    public static List<Answers> around(Readings practice, Readings own) {
        List<Readings> worlds = new ArrayList<>();
        worlds.add(practice);
        for (Question<?> question : Answers.QUESTIONS) {
            for (Reading answer : question.answers()) {
                worlds.add(new Readings(List.of(answer)).or(practice));
            }
        }
        for (List<String> corner : List.of(LONGEST, SHORTEST, SHORTEST_BY_SERVICE)) {
            Readings world = readings(corner);
            worlds.add(world);
            worlds.add(new Readings(List.of(TermEnd.NO_SHIFT)).or(world));
        }
        return worlds.stream()
                .map(world -> own.or(world))
                .map(ReadingWorlds::inOrder)
                .distinct()
                .map(Answers::of)
                .toList();
    }

    private static Readings inOrder(Readings readings) {
        List<Reading> ordered = new ArrayList<>();
        for (Question<?> question : Answers.QUESTIONS) {
            readings.chosen().stream()
                    .filter(reading -> reading.question().equals(question))
                    .forEach(ordered::add);
        }
        return new Readings(ordered);
    }

    private static Readings readings(List<String> keys) {
        List<Reading> readings = new ArrayList<>();
        for (Question<?> question : Answers.QUESTIONS) {
            for (Reading answer : question.answers()) {
                if (keys.contains(answer.key())) {
                    readings.add(answer);
                }
            }
        }
        return new Readings(readings);
    }
}
