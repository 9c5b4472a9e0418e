package org.povestka.law.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Questions;
import org.povestka.law.reading.Reading;

/// Says in the fewest readings under which worlds a result holds. A conjunction is a set
/// of bits.
final class Conjunctions {

    private static final Comparator<Long> SHORTEST_FIRST =
            Comparator.<Long>comparingInt(Long::bitCount).thenComparingLong(bits -> bits);

    private Conjunctions() {}

    /// Drops every reading that does not matter: where all answers to a question give the
    /// result, the question is left out. Together the alternatives hold in exactly the
    /// worlds given.
    static List<List<Reading>> fewest(List<Long> worlds) {
        NavigableSet<Long> left = new TreeSet<>(worlds);
        boolean changed = true;
        while (changed) {
            changed = dropOne(left);
        }
        List<List<Reading>> fewest = new ArrayList<>();
        left.stream()
                .sorted(SHORTEST_FIRST)
                .forEach(conjunction -> fewest.add(Questions.readings(conjunction)));
        return List.copyOf(fewest);
    }

    private static boolean dropOne(NavigableSet<Long> left) {
        for (long conjunction : left) {
            for (Question<?> question : Questions.ALL) {
                long shorter = conjunction & ~question.mask();
                if (shorter != conjunction && impliedUnderEveryAnswer(shorter, question, left)) {
                    left.removeIf(longer -> (shorter & ~longer) == 0);
                    left.add(shorter);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean impliedUnderEveryAnswer(
            long shorter, Question<?> question, NavigableSet<Long> left) {
        for (Reading answer : question.answers()) {
            long world = shorter | answer.bit();
            if (left.stream().noneMatch(conjunction -> (conjunction & ~world) == 0)) {
                return false;
            }
        }
        return true;
    }
}
