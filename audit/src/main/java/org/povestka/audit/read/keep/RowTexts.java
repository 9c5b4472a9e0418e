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

    /// How many eight bytes are kept, what tells names and lengths included.
    private static final int MOST = 1 << 20;

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private long[] longs = new long[1 << 10];
    private int filled;

    /// Keeps rows.
    ///
    /// @param before where others are kept that are not needed any more, or [#NOWHERE]
    /// @param from where the rows lie
    /// @param first their first byte
    /// @param length how many bytes they have
    /// @param names where names begin in them and end, in pairs
    /// @return where they are kept; [#NOWHERE] if there is no room
    int keep(int before, byte[] from, int first, int length, int[] names) {
        int size = 2 * words(length);
        int at = before;
        if (before == NOWHERE || longs[before - 1] < size) {
            if (filled + 1 + size > MOST) {
                return NOWHERE;
            }
            if (filled + 1 + size > longs.length) {
                longs = Arrays.copyOf(longs, 2 * (filled + 1 + size));
            }
            longs[filled] = size;
            at = filled + 1;
            filled = at + size;
        }
        byte[] rows = new byte[size / 2 * Long.BYTES];
        System.arraycopy(from, first, rows, 0, length);
        byte[] beside = new byte[rows.length];
        Arrays.fill(beside, 0, length, (byte) -1);
        for (int i = 0; i < names.length; i += 2) {
            Arrays.fill(beside, names[i], names[i + 1], (byte) 0);
        }
        for (int i = 0; i < size; i += 2) {
            longs[at + i] = (long) LONGS.get(rows, i / 2 * Long.BYTES);
            longs[at + i + 1] = (long) LONGS.get(beside, i / 2 * Long.BYTES);
        }
        return at;
    }

    /// Whether rows differ in names at most from others that are kept.
    ///
    /// @param at where those are kept
    /// @param length how many bytes they have, and these
    /// @param bytes where these lie; [#SLACK] may be read behind them
    /// @param first their first byte
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
