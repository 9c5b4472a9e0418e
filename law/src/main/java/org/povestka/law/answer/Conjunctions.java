package org.povestka.law.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Questions;
import org.povestka.law.reading.Reading;

/// Says in the fewest readings under which worlds a result holds.
///
/// A conjunction of readings is a set of bits: of the questions that the worlds answer, and
/// of no others, so that it fits an `int`. Many are kept in an array, without boxes: a case
/// has dozens of dates, each with its worlds.
final class Conjunctions {

    private static final int KEPT_BITS = 12;
    private static final int SPREAD = 0x9E3779B1;
    private static final Kept[] KEPT = new Kept[1 << KEPT_BITS];

    static {
        Arrays.fill(KEPT, new Kept(new long[0], List.of()));
    }

    /// What was found of worlds.
    private static final class Kept {

        private final long[] worlds;
        private final List<List<Reading>> fewest;

        private Kept(long[] worlds, List<List<Reading>> fewest) {
            this.worlds = worlds;
            this.fewest = fewest;
        }
    }

    private final Question<?>[] questions = new Question<?>[Questions.ALL.size()];
    private final int[] masks = new int[Questions.ALL.size()];
    private final int[] worlds;
    private int answered;

    private Conjunctions(long[] worlds) {
        long all = 0;
        for (long world : worlds) {
            all |= world;
        }
        int bits = 0;
        for (Question<?> question : Questions.ALL) {
            if ((all & question.mask()) != 0) {
                questions[answered] = question;
                masks[answered++] = ((1 << question.answers().size()) - 1) << bits;
                bits += question.answers().size();
            }
        }
        if (bits >= Integer.SIZE) {
            throw new IllegalArgumentException("answers to fewer questions expected: " + answered);
        }
        this.worlds = new int[worlds.length];
        for (int i = 0; i < worlds.length; i++) {
            this.worlds[i] = packed(worlds[i]);
        }
        Arrays.sort(this.worlds);
    }

    /// Alternatives that together hold in exactly the worlds given. No reading can be left
    /// out of one of them, and none of them can be left out.
    static List<List<Reading>> fewest(List<? extends World<?>> worlds) {
        long[] bits = new long[worlds.size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = worlds.get(i).under();
        }
        return fewest(bits);
    }

    /// The same of worlds kept as bits. What is said of them does not change, and case after case
    /// has the same worlds: it is kept until others need its place.
    static List<List<Reading>> fewest(long... worlds) {
        int place = (Arrays.hashCode(worlds) * SPREAD) >>> (Integer.SIZE - KEPT_BITS);
        Kept kept = KEPT[place];
        if (!Arrays.equals(kept.worlds, worlds)) {
            kept = new Kept(worlds.clone(), new Conjunctions(worlds).fewest());
            KEPT[place] = kept;
        }
        return kept.fewest;
    }

    private List<List<Reading>> fewest() {
        if (covered(0, worlds, worlds.length)) {
            return List.of(List.of());
        }
        int[] alternatives = new int[worlds.length];
        int count = 0;
        for (int world : worlds) {
            if (!holds(alternatives, count, world)) {
                count = insert(alternatives, count, shortest(world));
            }
        }
        for (int i = count - 1; i >= 0; i--) {
            int longest = alternatives[i];
            remove(alternatives, count, i);
            count = covered(longest, alternatives, count - 1)
                    ? count - 1
                    : insert(alternatives, count - 1, longest);
        }
        List<List<Reading>> fewest = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            fewest.add(readings(alternatives[i]));
        }
        return List.copyOf(fewest);
    }

    /// Whether one of the alternatives holds in a world.
    private static boolean holds(int[] alternatives, int count, int world) {
        for (int i = 0; i < count; i++) {
            if ((alternatives[i] & ~world) == 0) {
                return true;
            }
        }
        return false;
    }

    /// Puts a conjunction into its place, the shortest first.
    private static int insert(int[] sorted, int count, int bits) {
        int place = count;
        while (place > 0 && shorter(bits, sorted[place - 1])) {
            sorted[place] = sorted[place - 1];
            place--;
        }
        sorted[place] = bits;
        return count + 1;
    }

    private static void remove(int[] sorted, int count, int place) {
        for (int i = place + 1; i < count; i++) {
            sorted[i - 1] = sorted[i];
        }
    }

    private static boolean shorter(int one, int other) {
        int less = Integer.bitCount(one) - Integer.bitCount(other);
        return less == 0 ? one < other : less < 0;
    }

    /// Drops every question whose answer does not matter, the last question first.
    private int shortest(int world) {
        int shortest = world;
        for (int i = answered - 1; i >= 0; i--) {
            int shorter = shortest & ~masks[i];
            if (shorter != shortest && covered(shorter, worlds, worlds.length)) {
                shortest = shorter;
            }
        }
        return shortest;
    }

    /// Whether one of the alternatives holds, whatever the answers that the conjunction
    /// leaves open.
    private boolean covered(int conjunction, int[] alternatives, int count) {
        int settled = settled(conjunction);
        int[] possible = new int[count];
        int left = 0;
        for (int i = 0; i < count; i++) {
            int more = alternatives[i] & ~conjunction;
            if (more == 0) {
                return true;
            }
            if ((more & settled) == 0) {
                possible[left++] = alternatives[i];
            }
        }
        if (left == 0) {
            return false;
        }
        int mask = asked(possible[0] & ~conjunction);
        for (int open = mask; open != 0; open &= open - 1) {
            if (!covered(conjunction | Integer.lowestOneBit(open), possible, left)) {
                return false;
            }
        }
        return true;
    }

    private int settled(int conjunction) {
        int settled = 0;
        for (int i = 0; i < answered; i++) {
            settled |= (conjunction & masks[i]) == 0 ? 0 : masks[i];
        }
        return settled;
    }

    private int asked(int answers) {
        int first = 0;
        while ((answers & masks[first]) == 0) {
            first++;
        }
        return masks[first];
    }

    private int packed(long world) {
        int packed = 0;
        for (int i = 0; i < answered; i++) {
            int answers = (int) ((world & questions[i].mask()) >>> questions[i].firstBit());
            packed |= answers << Integer.numberOfTrailingZeros(masks[i]);
        }
        return packed;
    }

    private List<Reading> readings(int conjunction) {
        List<Reading> readings = new ArrayList<>(answered);
        for (int i = 0; i < answered; i++) {
            int answer = conjunction & masks[i];
            if (answer != 0) {
                int place = Integer.numberOfTrailingZeros(answer)
                        - Integer.numberOfTrailingZeros(masks[i]);
                readings.add(questions[i].answers().get(place));
            }
        }
        return List.copyOf(readings);
    }
}
