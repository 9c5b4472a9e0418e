package org.povestka.audit.read.cell;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.povestka.audit.read.flaw.Guard;
import org.povestka.audit.read.row.Rows;

/// The bytes of rows that say what rows before them said, about others: none of them is cut into
/// cells. Whatever is not plain to see is left to who reads cell by cell.
///
/// In a row whose bytes between its names are those of one that was read before, nothing but its
/// names can be wrong.
public final class RowsAhead implements Rows.Taker {

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH_BYTE = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7F * EACH_BYTE;
    private static final long NEWLINES = '\n' * EACH_BYTE;

    /// How many digits a text may have in which nobody has to look for the number of a person.
    private static final int MOST_DIGITS = 9;

    /// The longest name that is plain to see, in bytes.
    public static final int LONGEST_NAME = 64;

    /// Letters and digits, and what may stand between them in a name that is plain to see.
    private static final boolean[] OF_NAMES = ofNames();

    private final RowsMet met;
    private final Takes takes;
    private final int cells;
    private final int[] between;
    private final int[] of;
    private final int[] ends;
    private final int[] spans;
    private final int[] places;
    private int taken;

    /// Takes what rows say under names.
    public interface Takes {

        /// Takes the next rows if they are some that were expected.
        ///
        /// @param bytes where they lie
        /// @param first their first byte
        /// @param filled how many bytes are filled
        /// @param line where the first of them stands
        /// @return the byte behind their lines; -1 where none was taken
        int follow(byte[] bytes, int first, int filled, long line);

        /// How many rows were taken when [#follow] was asked last.
        ///
        /// @return 0 or more
        int followed();

        /// Takes a row.
        ///
        /// @param bytes where it lies
        /// @param places where the names of person, summons and decision begin and
        /// end, of which one that is not there ends where it begins; at last where
        /// the row begins, and the byte behind its line
        /// @param said what it says beside them
        /// @param line where it stands
        /// @return false where it did not, for a name in it is not [#plain]
        boolean take(byte[] bytes, int[] places, Said said, long line);
    }

    /// Rows of so many cells.
    ///
    /// @param met the rows that were met
    /// @param cells how many cells a row has
    /// @param of the cells of the person, the summons and the decision; -1 where there is none
    /// @param takes takes what they say
    RowsAhead(RowsMet met, int cells, int[] of, Takes takes) {
        this.met = met;
        this.takes = takes;
        this.cells = cells;
        this.of = of.clone();
        this.between = RowsMet.spans(cells, Arrays.stream(of).boxed().toList());
        this.ends = new int[1 + cells + Long.SIZE];
        this.spans = new int[between.length];
        this.places = new int[2 * of.length + 2];
    }

    /// Whether nobody has to look at a name more closely: it is short, of plain letters and
    /// figures, and has too few of these for the number of a person.
    ///
    /// @param bytes where it lies
    /// @param first its first byte
    /// @param after the byte behind its last
    /// @return false where that is not plain to see
    public static boolean plain(byte[] bytes, int first, int after) {
        int digits = 0;
        for (int i = first; i < after; i++) {
            byte one = bytes[i];
            if (one < 0 || !OF_NAMES[one]) {
                return false;
            }
            digits += one <= '9' && one >= '0' ? 1 : 0;
        }
        return after - first <= LONGEST_NAME
                && (digits <= MOST_DIGITS || innocent(bytes, first, after));
    }

    @Override
    public int take(byte[] bytes, int first, int filled, byte delimiter, long line) {
        long delimiters = delimiter * EACH_BYTE;
        int at = first;
        taken = 0;
        while (at < filled) {
            int after = takes.follow(bytes, at, filled, line + taken);
            if (after >= 0) {
                at = after;
                taken += takes.followed();
                continue;
            }
            int newline = scan(bytes, at, filled, delimiters);
            if (newline < 0 || !known(bytes, at, newline, line + taken)) {
                return at;
            }
            at = newline + 1;
            taken++;
        }
        return at;
    }

    @Override
    public int taken() {
        return taken;
    }

    /// Finds where the cells of a row end, and writes that down behind the place before the first.
    ///
    /// @return the newline behind the row; -1 where it does not end here or has other cells
    private int scan(byte[] bytes, int first, int filled, long delimiters) {
        int count = 1;
        ends[0] = first - 1;
        for (int at = first; at < filled && count <= cells; at += Long.SIZE) {
            long marks = 0;
            int end = Math.min(at + Long.SIZE, filled);
            for (int word = at; word < end; word += Long.BYTES) {
                long eight = (long) LONGS.get(bytes, word);
                long newlines = zeros(eight ^ NEWLINES);
                long here = zeros(eight ^ delimiters) & (newlines ^ (newlines - 1));
                marks |= gathered(here) << (word - at);
                if (newlines != 0) {
                    int newline = word + (Long.numberOfTrailingZeros(newlines) >>> 3);
                    boolean carriage = newline > first && bytes[newline - 1] == '\r';
                    count = write(marks, at, count);
                    ends[cells] = carriage ? newline - 1 : newline;
                    return newline < filled && count == cells ? newline : -1;
                }
            }
            count = write(marks, at, count);
        }
        return -1;
    }

    /// Writes down where the marks of 64 bytes are, a bit a byte.
    ///
    /// @return how many are written down with them
    private int write(long marks, int at, int before) {
        int count = before;
        for (long rest = marks; rest != 0; rest &= rest - 1) {
            ends[count++] = at + Long.numberOfTrailingZeros(rest);
        }
        return count;
    }

    /// The highest bits of eight bytes as one byte.
    private static long gathered(long highest) {
        return ((highest >>> 7) * 0x0102040810204080L) >>> 56;
    }

    /// Whether the row that was scanned is one that was met, and is taken.
    private boolean known(byte[] bytes, int first, int newline, long line) {
        for (int i = 0; i < spans.length; i += 2) {
            spans[i] = ends[between[i]] + 1;
            spans[i + 1] = ends[between[i + 1] + 1];
        }
        int place = met.find(bytes, spans);
        if (place < 0) {
            return false;
        }
        Said said = met.said(place);
        for (int i = 0; i < of.length; i++) {
            places[2 * i] = of[i] < 0 ? first : ends[of[i]] + 1;
            places[2 * i + 1] = of[i] < 0 ? first : ends[of[i] + 1];
        }
        places[2 * of.length] = first;
        places[2 * of.length + 1] = newline + 1;
        return places[1] > places[0] && takes.take(bytes, places, said, line);
    }

    /// The highest bit of each byte that is zero, and no other bit.
    private static long zeros(long bytes) {
        return ~(((bytes & LOW_BITS) + LOW_BITS) | bytes | LOW_BITS);
    }

    private static boolean innocent(byte[] bytes, int first, int after) {
        String name = new String(bytes, first, after - first, StandardCharsets.ISO_8859_1);
        return Guard.passes(name, "", (kind, part) -> {});
    }

    private static boolean[] ofNames() {
        boolean[] plain = new boolean[1 << 7];
        for (char one = 0; one < plain.length; one++) {
            plain[one] = Character.isLetterOrDigit(one) || "-_./:".indexOf(one) >= 0;
        }
        return plain;
    }
}
