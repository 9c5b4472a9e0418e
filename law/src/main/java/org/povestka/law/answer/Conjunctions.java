package org.povestka.law.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Questions;
import org.povestka.law.reading.Reading;

/// Says in the fewest readings under which worlds a result holds.
///
/// A conjunction of readings is a set of bits: of the questions that the worlds answer, and
/// of no others, so that it fits an `int`.
final class Conjunctions {

    private static final Comparator<Integer> SHORTEST_FIRST =
            Comparator.<Integer>comparingInt(Integer::bitCount).thenComparingInt(bits -> bits);

    private final List<Question<?>> questions = new ArrayList<>();
    private final List<Integer> masks = new ArrayList<>();
    private final NavigableSet<Integer> worlds = new TreeSet<>();

    private Conjunctions(List<Long> worlds) {
        long answered = 0;
        for (long world : worlds) {
            answered |= world;
        }
        int bits = 0;
        for (Question<?> question : Questions.ALL) {
            if ((answered & question.mask()) != 0) {
                questions.add(question);
                masks.add(((1 << question.answers().size()) - 1) << bits);
                bits += question.answers().size();
            }
        }
        if (bits >= Integer.SIZE) {
            throw new IllegalArgumentException("answers to fewer questions expected: " + questions);
        }
        worlds.forEach(world -> this.worlds.add(packed(world)));
    }

    /// Alternatives that together hold in exactly the worlds given. No reading can be left
    /// out of one of them, and none of them can be left out.
    static List<List<Reading>> fewest(List<Long> worlds) {
        return new Conjunctions(worlds).fewest();
    }

    private List<List<Reading>> fewest() {
        if (covered(0, worlds)) {
            return List.of(List.of());
        }
        NavigableSet<Integer> alternatives = new TreeSet<>(SHORTEST_FIRST);
        for (int world : worlds) {
            if (alternatives.stream().noneMatch(shorter -> (shorter & ~world) == 0)) {
                alternatives.add(shortest(world));
            }
        }
        for (int longest : List.copyOf(alternatives.descendingSet())) {
            alternatives.remove(longest);
            if (!covered(longest, alternatives)) {
                alternatives.add(longest);
            }
        }
        return alternatives.stream().map(this::readings).toList();
    }

    /// Drops every question whose answer does not matter, the last question first.
    private int shortest(int world) {
        int shortest = world;
        for (int mask : masks.reversed()) {
            int shorter = shortest & ~mask;
            if (shorter != shortest && covered(shorter, worlds)) {
                shortest = shorter;
            }
        }
        return shortest;
    }

    /// Whether one of the alternatives holds, whatever the answers that the conjunction
    /// leaves open.
    private boolean covered(int conjunction, Iterable<Integer> alternatives) {
        int answered = answered(conjunction);
        List<Integer> possible = new ArrayList<>();
        for (int alternative : alternatives) {
            int more = alternative & ~conjunction;
            if (more == 0) {
                return true;
            }
            if ((more & answered) == 0) {
                possible.add(alternative);
            }
        }
        return !possible.isEmpty()
                && coveredWhatever(
                        conjunction, asked(possible.getFirst() & ~conjunction), possible);
    }

    private boolean coveredWhatever(int conjunction, int mask, List<Integer> possible) {
        for (int left = mask; left != 0; left &= left - 1) {
            if (!covered(conjunction | Integer.lowestOneBit(left), possible)) {
                return false;
            }
        }
        return true;
    }

    private int answered(int conjunction) {
        int answered = 0;
        for (int mask : masks) {
            answered |= (conjunction & mask) == 0 ? 0 : mask;
        }
        return answered;
    }

    private int asked(int answers) {
        for (int mask : masks) {
            if ((answers & mask) != 0) {
                return mask;
            }
        }
        throw new IllegalArgumentException("an answer of a known question expected: " + answers);
    }

    private int packed(long world) {
        int packed = 0;
        for (int i = 0; i < questions.size(); i++) {
            int answers = (int)
                    ((world & questions.get(i).mask()) >>> questions.get(i).firstBit());
            packed |= answers << Integer.numberOfTrailingZeros(masks.get(i));
        }
        return packed;
    }

    private List<Reading> readings(int conjunction) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            int answer = conjunction & masks.get(i);
            if (answer != 0) {
                int place = Integer.numberOfTrailingZeros(answer)
                        - Integer.numberOfTrailingZeros(masks.get(i));
                readings.add(questions.get(i).answers().get(place));
            }
        }
        return List.copyOf(readings);
    }
}
