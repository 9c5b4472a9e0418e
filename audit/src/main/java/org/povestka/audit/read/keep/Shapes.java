package org.povestka.audit.read.keep;

import java.util.Arrays;
import org.povestka.audit.read.cell.MetOnce;

/// The shapes of cases that stood in a log in one piece, a row a line: of each row the number of
/// what it says, and which summons and which decision it names, by number. Cases of one shape are
/// the same but for names and lines. A shape is kept when it comes for the second time, as long
/// as there is room.
final class Shapes {

    /// No shape, no name.
    static final int NONE = -1;

    /// The most rows of a case that has one.
    static final int ROWS = 64;

    /// How many ints stand for a row.
    static final int OF_ROW = 3;

    /// How many shapes are kept.
    static final int MOST = 1 << 13;

    private static final int SLOTS = 4 * MOST;
    private static final int MIX = 0x9E3779B1;

    private final MetOnce once = new MetOnce(4 * MOST);
    private final int[] slots = new int[SLOTS];
    private final int[] hashes = new int[MOST];
    private final int[] ends = new int[MOST + 1];
    private final int[] summonses = new int[MOST];
    private final int[] decisions = new int[MOST];
    private int[] keys = new int[1 << 10];
    private int count;

    /// The shape of so many rows.
    ///
    /// @param key three ints a row
    /// @param rows how many rows
    /// @return its number, from 0; [#NONE] where it is not kept, or two rows say the same
    int of(int[] key, int rows) {
        int length = OF_ROW * rows;
        int hash = hash(key, length);
        int slot = hash & (SLOTS - 1);
        while (slots[slot] != 0) {
            int shape = slots[slot] - 1;
            if (hashes[shape] == hash
                    && Arrays.equals(keys, ends[shape], ends[shape + 1], key, 0, length)) {
                return shape;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        if (!once.again((long) hash << Integer.SIZE) || count == MOST || twice(key, rows)) {
            return NONE;
        }
        hashes[count] = hash;
        slots[slot] = count + 1;
        ends[count + 1] = ends[count] + length;
        if (ends[count + 1] > keys.length) {
            keys = Arrays.copyOf(keys, 2 * ends[count + 1]);
        }
        System.arraycopy(key, 0, keys, ends[count], length);
        for (int i = 0; i < length; i += OF_ROW) {
            summonses[count] = Math.max(summonses[count], key[i + 1] + 1);
            decisions[count] = Math.max(decisions[count], key[i + 2] + 1);
        }
        return count++;
    }

    int rows(int shape) {
        return (ends[shape + 1] - ends[shape]) / OF_ROW;
    }

    /// The number of what a row says.
    int says(int shape, int row) {
        return keys[ends[shape] + OF_ROW * row];
    }

    /// The number of the summons that a row names, or [#NONE].
    int summons(int shape, int row) {
        return keys[ends[shape] + OF_ROW * row + 1];
    }

    /// The number of the decision that a row names, or [#NONE].
    int decision(int shape, int row) {
        return keys[ends[shape] + OF_ROW * row + 2];
    }

    /// How many summonses its rows name.
    int summonses(int shape) {
        return summonses[shape];
    }

    /// How many decisions its rows name.
    int decisions(int shape) {
        return decisions[shape];
    }

    /// Whether a row says in every column what another said.
    private static boolean twice(int[] key, int rows) {
        for (int row = 1; row < rows; row++) {
            int at = OF_ROW * row;
            for (int other = 0; other < at; other += OF_ROW) {
                if (Arrays.equals(key, at, at + OF_ROW, key, other, other + OF_ROW)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int hash(int[] key, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = Integer.rotateLeft((hash ^ key[i]) * MIX, 15);
        }
        return hash * MIX;
    }
}
