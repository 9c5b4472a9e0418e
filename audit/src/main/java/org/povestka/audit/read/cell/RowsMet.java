package org.povestka.audit.read.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.povestka.audit.read.row.Row;

/// What rows said that were met before, by their bytes: one that differs from such a row in its
/// names alone is not read again. A row is kept when its like comes for the second time, as long
/// as there is room.
final class RowsMet {

    /// How many rows are kept.
    private static final int MOST = 1 << 16;

    /// Of how many bytes.
    private static final int MOST_BYTES = 8 << 20;

    private static final int SLOTS = 4 * MOST;
    private static final int NEIGHBOURS = 4;
    private static final int LONGEST = 512;
    private static final byte END = '\n';
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final byte[] NONE = {};

    private final int[] spans;
    private final long[] once = new long[MOST];
    private final long[] hashes = new long[SLOTS];
    private final byte[][] bytes = new byte[SLOTS][];
    private final Said[] said = new Said[SLOTS];
    private final Map<Integer, List<Said>> numbered = new HashMap<>();
    private int kept;
    private int room = MOST_BYTES;
    private int numbers;
    private long hash;

    /// Rows of so many cells.
    ///
    /// @param cells how many cells a row has
    /// @param names the cells that hold names, in which rows that say the same may differ
    RowsMet(int cells, Collection<Integer> names) {
        this.spans = spans(cells, names);
        Arrays.fill(bytes, NONE);
        Arrays.fill(said, Said.NOTHING);
    }

    /// What a row says if its like was met, or [Said#NOTHING].
    Said find(Row row) {
        hash = hash(row);
        int slot = slot();
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash && same(bytes[slot], row)) {
                return said[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return Said.NOTHING;
    }

    /// Keeps what the row says that was looked for last, if its like was there before.
    ///
    /// @return what it says, with a number if it is kept
    Said keep(Row row, Said says) {
        if (kept == MOST || room == 0 || !second()) {
            return says;
        }
        byte[] copy = bytes(row);
        if (copy.length > LONGEST || hash == 0) {
            return says;
        }
        room = Math.max(0, room - copy.length);
        int slot = slot();
        while (hashes[slot] != 0) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        hashes[slot] = hash;
        bytes[slot] = copy;
        said[slot] = numbered(says);
        kept++;
        return said[slot];
    }

    /// Whether the row was met before, unless several others were meanwhile that share its place.
    private boolean second() {
        int first = slot() & (MOST - NEIGHBOURS);
        for (int i = 0; i < NEIGHBOURS; i++) {
            if (once[first + i] == hash) {
                return true;
            }
        }
        System.arraycopy(once, first, once, first + 1, NEIGHBOURS - 1);
        once[first] = hash;
        return false;
    }

    /// The same under its number; rows of other bytes may have said it.
    private Said numbered(Said says) {
        List<Said> alike = numbered.computeIfAbsent(says.hash(), none -> new ArrayList<>(1));
        for (Said one : alike) {
            if (one.same(says)) {
                return one;
            }
        }
        alike.add(says.under(numbers++));
        return alike.getLast();
    }

    private int slot() {
        return (int) (hash >>> 40) & (SLOTS - 1);
    }

    private long hash(Row row) {
        long mixed = MIX;
        for (int i = 0; i < spans.length; i += 2) {
            int at = row.first(spans[i]);
            int after = row.after(spans[i + 1]);
            mixed += after - at;
            for (; after - at >= Long.BYTES; at += Long.BYTES) {
                mixed = mixed(mixed, row.eight(at));
            }
            if (at < after) {
                long rest = -1L >>> ((Long.BYTES - after + at) * Byte.SIZE);
                mixed = mixed(mixed, row.eight(at) & rest);
            }
        }
        return mixed;
    }

    private static long mixed(long hash, long eight) {
        long product = (hash ^ eight) * MIX;
        return product ^ (product >>> 32);
    }

    private boolean same(byte[] bytes, Row row) {
        int at = 0;
        for (int i = 0; i < spans.length; i += 2) {
            int first = row.first(spans[i]);
            int after = row.after(spans[i + 1]);
            int end = at + after - first;
            if (end >= bytes.length
                    || bytes[end] != END
                    || !Arrays.equals(bytes, at, end, row.bytes(), first, after)) {
                return false;
            }
            at = end + 1;
        }
        return at == bytes.length;
    }

    private byte[] bytes(Row row) {
        int length = 0;
        for (int i = 0; i < spans.length; i += 2) {
            length += row.after(spans[i + 1]) - row.first(spans[i]) + 1;
        }
        byte[] copy = new byte[length];
        int at = 0;
        for (int i = 0; i < spans.length; i += 2) {
            int first = row.first(spans[i]);
            int size = row.after(spans[i + 1]) - first;
            System.arraycopy(row.bytes(), first, copy, at, size);
            copy[at + size] = END;
            at += size + 1;
        }
        return copy;
    }

    /// The first and the last cell of each run of cells that hold no names.
    private static int[] spans(int cells, Collection<Integer> names) {
        List<Integer> spans = new ArrayList<>();
        int first = 0;
        for (int cell = 0; cell <= cells; cell++) {
            if (cell == cells || names.contains(cell)) {
                if (first < cell) {
                    spans.add(first);
                    spans.add(cell - 1);
                }
                first = cell + 1;
            }
        }
        return spans.stream().mapToInt(Integer::intValue).toArray();
    }
}
