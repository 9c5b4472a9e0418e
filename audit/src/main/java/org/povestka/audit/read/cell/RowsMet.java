package org.povestka.audit.read.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.audit.read.row.Row;

/// What rows said that were met before, by their bytes: one that differs from such a row in its
/// names alone is not read again. A row is kept when its like comes for the second time; where
/// there is no room, it takes the place of an earlier one.
final class RowsMet {

    private static final int SLOTS = 1 << 15;
    private static final int NEIGHBOURS = 2;
    private static final int LONGEST = 512;
    private static final byte END = '\n';
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /// Nothing was met.
    static final Said NOTHING = new Said(
            new byte[0],
            What.STATUS,
            new Entry.When(0, 0),
            Entry.Particulars.NONE,
            Entry.Extra.NONE);

    private final int[] spans;
    private final long[] once = new long[SLOTS];
    private final long[] hashes = new long[SLOTS];
    private final Said[] said = new Said[SLOTS];
    private long hash;

    /// Rows of so many cells.
    ///
    /// @param cells how many cells a row has
    /// @param names the cells that hold names, in which rows that say the same may differ
    RowsMet(int cells, Collection<Integer> names) {
        this.spans = spans(cells, names);
        Arrays.fill(said, NOTHING);
    }

    /// What a row says, but for its names; its paper has the number of some decision.
    static final class Said {

        final What what;
        final Entry.When when;
        final Entry.Particulars particulars;
        final Entry.Extra extra;

        /// Without the names, a newline behind each run of cells.
        private final byte[] bytes;

        private Said(
                byte[] bytes,
                What what,
                Entry.When when,
                Entry.Particulars particulars,
                Entry.Extra extra) {
            this.bytes = bytes;
            this.what = what;
            this.when = when;
            this.particulars = particulars;
            this.extra = extra;
        }

        /// Whether such a row was met.
        boolean met() {
            return bytes.length > 0;
        }
    }

    /// What a row says if its like was met, or [#NOTHING].
    Said find(Row row) {
        hash = hash(row);
        int slot = slot();
        for (int i = 0; i < NEIGHBOURS; i++) {
            if (hashes[slot ^ i] == hash && same(said[slot ^ i], row)) {
                return said[slot ^ i];
            }
        }
        return NOTHING;
    }

    /// Keeps what the row says that was looked for last, if its like was there before.
    void keep(Row row, Entry entry) {
        int slot = slot();
        boolean second = once[slot] == hash;
        once[slot] = hash;
        byte[] bytes = second ? bytes(row) : NOTHING.bytes;
        if (!second || bytes.length > LONGEST) {
            return;
        }
        if (hashes[slot] != 0) {
            hashes[slot ^ 1] = hashes[slot];
            said[slot ^ 1] = said[slot];
        }
        hashes[slot] = hash;
        said[slot] =
                new Said(bytes, entry.what(), entry.when(), entry.particulars(), entry.extra());
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

    private boolean same(Said one, Row row) {
        byte[] bytes = one.bytes;
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
        byte[] bytes = new byte[length];
        int at = 0;
        for (int i = 0; i < spans.length; i += 2) {
            int first = row.first(spans[i]);
            int size = row.after(spans[i + 1]) - first;
            System.arraycopy(row.bytes(), first, bytes, at, size);
            bytes[at + size] = END;
            at += size + 1;
        }
        return bytes;
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
