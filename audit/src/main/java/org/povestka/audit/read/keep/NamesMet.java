package org.povestka.audit.read.keep;

import java.util.Arrays;

/// Names that rows of one case had, each under a number: as they come, from 0.
final class NamesMet {

    private byte[] bytes = new byte[1 << 8];
    private int[] ends = new int[1 << 5];
    private int forgotten;
    private int count;
    private int last;

    /// Begins a case.
    void clear() {
        forgotten = 0;
        count = 0;
    }

    /// Forgets the names, not how many they were.
    void forget() {
        forgotten += count;
        count = 0;
    }

    /// Forgets the names behind the first so many, of which none was forgotten before.
    void back(int first) {
        count = first;
        last = 0;
    }

    /// The number of a name; a number below 0 where it is not there. The one asked for last is
    /// looked at first.
    int find(byte[] from, int first, int after) {
        if (count > 0 && same(last, from, first, after)) {
            return last + forgotten;
        }
        for (int i = 0; i < count; i++) {
            if (same(i, from, first, after)) {
                last = i;
                return i + forgotten;
            }
        }
        return -1;
    }

    /// Adds a name that is not there.
    ///
    /// @return its number
    int add(byte[] from, int first, int after) {
        int length = after - first;
        int at = count == 0 ? 0 : ends[count - 1];
        if (at + length + RowTexts.SLACK > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (at + length + RowTexts.SLACK));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        System.arraycopy(from, first, bytes, at, length);
        ends[count] = at + length;
        last = count++;
        return last + forgotten;
    }

    /// Whether a name that is there lies here, too.
    boolean lies(int number, byte[] from, int first, int length) {
        int place = number - forgotten;
        int at = place == 0 ? 0 : ends[place - 1];
        return length == ends[place] - at && RowTexts.same(bytes, at, length, from, first);
    }

    /// How many names there are.
    int count() {
        return count;
    }

    /// Writes a name behind its length.
    void write(int number, Bytes to) {
        int place = number - forgotten;
        int first = place == 0 ? 0 : ends[place - 1];
        to.text(bytes, first, ends[place]);
    }

    private boolean same(int place, byte[] from, int first, int after) {
        int at = place == 0 ? 0 : ends[place - 1];
        return Arrays.equals(bytes, at, ends[place], from, first, after);
    }
}
