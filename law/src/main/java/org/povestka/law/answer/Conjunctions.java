package org.povestka.law.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Questions;
import org.povestka.law.reading.Reading;

/// Says in the fewest readings under which worlds a result holds.
final class Conjunctions {

    private static final Comparator<List<Reading>> SHORTEST_FIRST =
            Comparator.<List<Reading>>comparingInt(List::size)
                    .thenComparing(conjunction -> keys(conjunction));

    private Conjunctions() {}

    /// Drops every reading that does not matter: where all answers to a question give
    /// the result,
    /// it is left out.
    static List<List<Reading>> fewest(List<List<Reading>> worlds) {
        Set<Set<Reading>> left = new HashSet<>();
        worlds.forEach(world -> left.add(Set.copyOf(world)));
        boolean changed = true;
        while (changed) {
            changed = dropOne(left);
        }
        List<List<Reading>> fewest = new ArrayList<>();
        for (Set<Reading> conjunction : left) {
            fewest.add(inOrder(conjunction));
        }
        fewest.sort(SHORTEST_FIRST);
        return List.copyOf(fewest);
    }

    private static boolean dropOne(Set<Set<Reading>> left) {
        for (Set<Reading> conjunction : left) {
            for (Reading reading : conjunction) {
                Set<Reading> shorter = new HashSet<>(conjunction);
                shorter.remove(reading);
                if (impliedUnderEveryAnswer(shorter, reading.question(), left)) {
                    left.removeIf(longer -> longer.containsAll(shorter));
                    left.add(Set.copyOf(shorter));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean impliedUnderEveryAnswer(
            Set<Reading> shorter, Question<?> question, Set<Set<Reading>> conjunctions) {
        for (Reading answer : question.answers()) {
            Set<Reading> world = new HashSet<>(shorter);
            world.add(answer);
            if (conjunctions.stream().noneMatch(world::containsAll)) {
                return false;
            }
        }
        return true;
    }

    private static List<Reading> inOrder(Set<Reading> conjunction) {
        return conjunction.stream()
                .sorted(Comparator.comparingInt(
                        reading -> Questions.ALL.indexOf(reading.question())))
                .toList();
    }

    private static String keys(List<Reading> conjunction) {
        StringBuilder keys = new StringBuilder();
        conjunction.forEach(reading -> keys.append(reading.key()).append(' '));
        return keys.toString();
    }
}
