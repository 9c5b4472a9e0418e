package org.povestka.audit.read.cell;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// What rows said that were met before, by their bytes: one that differs from such a row in its
/// names alone is not read again. A row is kept when its like comes for the second time, as long
/// as there is room.
///
/// A row is told by spans: what lies between its names, each with the delimiters around it. Where
/// a span begins and ends stands in pairs of places.
final class RowsMet {

    /// How many rows are kept.
    private static final int MOST = 1 << 16;

    /// Of how many bytes.
    private static final int MOST_BYTES = 8 << 20;

    private static final int LONGEST = 512;
    private static final byte END = '\n';

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /// By what each eight bytes of a row are multiplied: odd numbers, so that none is lost.
    private static final long[] FACTORS = new SplittableRandom(7)
            .longs(LONGEST / Long.BYTES + 2)
            .map(one -> one | 1)
            .toArray();

    private final MetOnce once = new MetOnce(MOST);
    private final List<Said> said = new ArrayList<>();
    private final Map<Integer, List<Said>> numbered = new HashMap<>();
    private int[] slots = new int[1 << 10];
    private long[] hashes = new long[1 << 8];
    private int[] ends = new int[1 << 8];
    private byte[] bytes = new byte[1 << 14];
    private int numbers;
    private long hash;

    /// The place of a row whose like was met, or a number below 0.
    int find(byte[] row, int[] spans) {
        hash = hash(row, spans);
        int mask = slots.length - 1;
        for (int slot = (int) (hash >>> 32) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            int place = slots[slot] - 1;
            if (hashes[place] == hash && same(place, row, spans)) {
                return place;
            }
        }
        return -1;
    }

    /// What the row of a place says.
    Said said(int place) {
        return said.get(place);
    }

    /// Keeps what the row says that was looked for last, if its like was there before.
    ///
    /// @return what it says, with a number if it is kept
    Said keep(byte[] row, int[] spans, Said says) {
        int place = said.size();
        int first = first(place);
        if (place == MOST || first > MOST_BYTES || hash == 0 || !once.again(hash)) {
            return says;
        }
        int after = copy(row, spans, first);
        if (place + 1 == ends.length) {
            hashes = Arrays.copyOf(hashes, 2 * ends.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        hashes[place] = hash;
        ends[place] = after;
        said.add(numbered(says));
        if (4 * place > slots.length) {
            slots = new int[4 * slots.length];
            for (int i = 0; i < place; i++) {
                fill(i);
            }
        }
        fill(place);
        return said.getLast();
    }

    private void fill(int place) {
        int slot = (int) (hashes[place] >>> 32) & (slots.length - 1);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = place + 1;
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

    /// A hash of the spans, in which every bit of every eight bytes counts for the highest bits;
    /// 0 where the row is too long to be kept.
    private static long hash(byte[] row, int[] spans) {
        long mixed = 0;
        int factor = 0;
        for (int i = 0; i < spans.length; i += 2) {
            int at = spans[i];
            int after = spans[i + 1];
            if (after - at > LONGEST || factor + (after - at) / Long.BYTES + 2 > FACTORS.length) {
                return 0;
            }
            mixed = Long.rotateLeft(mixed, 5) + after - at;
            for (; after - at >= Long.BYTES; at += Long.BYTES) {
                mixed += folded((long) LONGS.get(row, at)) * FACTORS[factor++];
            }
            if (at < after) {
                long rest = -1L >>> ((Long.BYTES - after + at) * Byte.SIZE);
                mixed += folded((long) LONGS.get(row, at) & rest) * FACTORS[factor++];
            }
        }
        return mixed;
    }

    /// The high bits laid over the low ones, for a product carries nothing downwards.
    private static long folded(long eight) {
        return eight ^ (eight >>> 29);
    }

    private int first(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    private boolean same(int place, byte[] row, int[] spans) {
        int at = first(place);
        int last = ends[place];
        for (int i = 0; i < spans.length; i += 2) {
            int end = at + spans[i + 1] - spans[i];
            if (end >= last
                    || bytes[end] != END
                    || !Arrays.equals(bytes, at, end, row, spans[i], spans[i + 1])) {
                return false;
            }
            at = end + 1;
        }
        return at == last;
    }

    /// Copies the spans behind what was copied.
    ///
    /// @return the place behind them
    private int copy(byte[] row, int[] spans, int first) {
        int at = first;
        for (int i = 0; i < spans.length; i += 2) {
            int size = spans[i + 1] - spans[i];
            while (at + size >= bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            System.arraycopy(row, spans[i], bytes, at, size);
            bytes[at + size] = END;
            at += size + 1;
        }
        return at;
    }

    /// The first and the last cell of each run of cells that hold no names.
    ///
    /// @param cells how many cells a row has
    /// @param names the cells that hold names, in which rows that say the same may differ
    static int[] spans(int cells, Collection<Integer> names) {
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
