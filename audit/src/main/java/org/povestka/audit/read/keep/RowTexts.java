package org.povestka.audit.read.keep;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Rows as they lay in a file, the end of the line with them: eight bytes and what of them is no
/// name, by turns, so that a row is told from others by its names alone in a few steps.
final class RowTexts {

    /// How many bytes may be read behind those that are compared.
    static final int SLACK = Long.BYTES;

    /// Where a row is that is not kept.
    static final int NOWHERE = -1;

    /// How many eight bytes are kept, those that tell names included.
    private static final int MOST = 1 << 20;

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private long[] longs = new long[1 << 10];
    private int filled;

    /// Keeps a row.
    ///
    /// @param from where it lies
    /// @param places where its names lie and where it begins and ends, as
    /// [org.povestka.audit.read.cell.RowsAhead.Takes] says
    /// @return where it is kept; [#NOWHERE] if there is no room
    int keep(byte[] from, int[] places) {
        int first = places[CaseNames.ROW];
        int length = places[CaseNames.ROW + 1] - first;
        int size = 2 * words(length);
        if (filled + size > MOST) {
            return NOWHERE;
        }
        if (filled + size > longs.length) {
            longs = Arrays.copyOf(longs, 2 * (filled + size));
        }
        byte[] row = Arrays.copyOf(
                Arrays.copyOfRange(from, first, first + length), size / 2 * Long.BYTES);
        byte[] beside = new byte[row.length];
        Arrays.fill(beside, 0, length, (byte) -1);
        for (int i = 0; i < CaseNames.ROW; i += 2) {
            Arrays.fill(beside, places[i] - first, places[i + 1] - first, (byte) 0);
        }
        int at = filled;
        for (int i = 0; i < row.length; i += Long.BYTES) {
            longs[filled++] = (long) LONGS.get(row, i);
            longs[filled++] = (long) LONGS.get(beside, i);
        }
        return at;
    }

    /// Whether a row differs in names at most from one that is kept.
    ///
    /// @param at where that is kept
    /// @param length its length, and that of this row
    /// @param bytes where this row lies; [#SLACK] may be read behind it
    /// @param first its first byte
    boolean lies(int at, int length, byte[] bytes, int first) {
        long differ = 0;
        int words = words(length);
        for (int i = 0; i < words; i++) {
            long eight = (long) LONGS.get(bytes, first + Long.BYTES * i);
            differ |= (eight ^ longs[at + 2 * i]) & longs[at + 2 * i + 1];
        }
        return differ == 0;
    }

    private static int words(int bytes) {
        return (bytes + Long.BYTES - 1) / Long.BYTES;
    }

    /// Whether the same bytes lie in two arrays; some may be read behind them.
    static boolean same(byte[] one, int first, int size, byte[] other, int otherFirst) {
        int i = 0;
        for (; i + Long.BYTES <= size; i += Long.BYTES) {
            if ((long) LONGS.get(one, first + i) != (long) LONGS.get(other, otherFirst + i)) {
                return false;
            }
        }
        long differ = (long) LONGS.get(one, first + i) ^ (long) LONGS.get(other, otherFirst + i);
        return (differ & ~(-1L << (Byte.SIZE * (size - i)))) == 0;
    }
}
