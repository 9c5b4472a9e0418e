package org.povestka.audit.read.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.povestka.audit.read.row.Row;

/// What cells mean, by their bytes: a cell whose like was met before is neither decoded nor read
/// again. It takes so many different cells; with more it begins anew.
final class Dictionary<T> {

    private static final int MOST = 1 << 12;
    private static final int SLOTS = 4 * MOST;
    private static final int LONGEST = 64;
    private static final int WORD = 8;
    private static final int TWO_WORDS = 16;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] heads = new long[SLOTS];
    private final long[] tails = new long[SLOTS];
    private final int[] lengths = new int[SLOTS];
    private final byte[][] cells = new byte[SLOTS][];
    private final List<T> meanings = new ArrayList<>();
    private final int[] numbers = new int[SLOTS];
    private int lastSlot;

    /// The number of a cell of these bytes; -1 where none was learned. What the cell before it
    /// said is looked at first.
    int find(Row row, int cell) {
        int first = row.first(cell);
        int length = row.after(cell) - first;
        long head = head(row, first, length);
        long tail = length > WORD ? row.eight(first + length - WORD) : 0;
        if (is(lastSlot, head, tail, length)
                && (length <= TWO_WORDS || same(lastSlot, row, first))) {
            return numbers[lastSlot];
        }
        int slot = slot(head, tail, length);
        while (lengths[slot] != 0) {
            if (is(slot, head, tail, length) && (length <= TWO_WORDS || same(slot, row, first))) {
                lastSlot = slot;
                return numbers[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return -1;
    }

    /// What the cell of a number means.
    T meaning(int number) {
        return meanings.get(number);
    }

    /// Learns what a cell means that is not empty, unless it is long.
    void learn(Row row, int cell, T meaning) {
        int first = row.first(cell);
        int length = row.after(cell) - first;
        if (length > LONGEST) {
            return;
        }
        if (meanings.size() == MOST) {
            meanings.clear();
            Arrays.fill(lengths, 0);
        }
        long head = head(row, first, length);
        long tail = length > WORD ? row.eight(first + length - WORD) : 0;
        int slot = slot(head, tail, length);
        while (lengths[slot] != 0) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        heads[slot] = head;
        tails[slot] = tail;
        lengths[slot] = length;
        numbers[slot] = meanings.size();
        lastSlot = slot;
        cells[slot] = Arrays.copyOfRange(row.bytes(), first, first + length);
        meanings.add(meaning);
    }

    private boolean is(int slot, long head, long tail, int length) {
        return heads[slot] == head && tails[slot] == tail && lengths[slot] == length;
    }

    private boolean same(int slot, Row row, int first) {
        int length = lengths[slot];
        return Arrays.equals(cells[slot], 0, length, row.bytes(), first, first + length);
    }

    private static long head(Row row, int first, int length) {
        long eight = row.eight(first);
        return length >= WORD ? eight : eight & (-1L >>> ((WORD - length) * Byte.SIZE));
    }

    /// Between head and tail long cells are not looked at: those that differ only there share
    /// a slot, and are few.
    private static int slot(long head, long tail, int length) {
        long mixed = (head * MIX ^ tail) * MIX + length;
        return (int) (mixed >>> 40) & (SLOTS - 1);
    }
}
