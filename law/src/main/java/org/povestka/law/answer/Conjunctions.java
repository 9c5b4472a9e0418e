package org.povestka.law.answer;

import java.util.ArrayList;
import java.util.Collection;
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

    /// Alternatives that together hold in exactly the worlds given. No reading can be
    /// left out of
    /// one of them, and none of them can be left out.
    static List<List<Reading>> fewest(List<Long> worlds) {
        if (covered(0, worlds)) {
            return List.of(List.of());
        }
        NavigableSet<Long> alternatives = new TreeSet<>(SHORTEST_FIRST);
        for (long world : new TreeSet<>(worlds)) {
            if (alternatives.stream().noneMatch(shorter -> (shorter & ~world) == 0)) {
                alternatives.add(shortest(world, worlds));
            }
        }
        for (long longest : List.copyOf(alternatives.descendingSet())) {
            alternatives.remove(longest);
            if (!covered(longest, alternatives)) {
                alternatives.add(longest);
            }
        }
        List<List<Reading>> fewest = new ArrayList<>();
        alternatives.forEach(conjunction -> fewest.add(Questions.readings(conjunction)));
        return List.copyOf(fewest);
    }

    /// Drops every question whose answer does not matter, the last question first.
    private static long shortest(long world, List<Long> worlds) {
        long shortest = world;
        for (Question<?> question : Questions.ALL.reversed()) {
            long shorter = shortest & ~question.mask();
            if (shorter != shortest && covered(shorter, worlds)) {
                shortest = shorter;
            }
        }
        return shortest;
    }

    /// Whether one of the alternatives holds, whatever the answers that the
    /// conjunction leaves
    /// open.
    private static boolean covered(long conjunction, Collection<Long> alternatives) {
        long answered = answered(conjunction);
        List<Long> possible = new ArrayList<>();
        for (long alternative : alternatives) {
            long more = alternative & ~conjunction;
            if (more == 0) {
                return true;
            }
            if ((more & answered) == 0) {
                possible.add(alternative);
            }
        }
        return !possible.isEmpty()
                && asking(possible.getFirst() & ~conjunction).answers().stream()
                        .allMatch(answer -> covered(conjunction | answer.bit(), possible));
    }

    private static long answered(long conjunction) {
        long answered = 0;
        for (Question<?> question : Questions.ALL) {
            answered |= (conjunction & question.mask()) == 0 ? 0 : question.mask();
        }
        return answered;
    }

    private static Question<?> asking(long answers) {
        for (Question<?> question : Questions.ALL) {
            if ((answers & question.mask()) != 0) {
                return question;
            }
        }
        throw new IllegalArgumentException("an answer of a known question expected: " + answers);
    }
}
