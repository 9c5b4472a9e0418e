package org.povestka.audit.read.cell;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
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

    private static final int LONGEST_NAME = 64;

    /// Letters and digits, and what may stand between them in a name that is plain to see.
    private static final boolean[] OF_NAMES = ofNames();

    private final RowsMet met;
    private final Takes takes;
    private final int cells;
    private final int[] wanted;
    private final int[] found;
    private final int[] spanMarks;
    private final int[] nameMarks;
    private final int[] spans;
    private final int[] names;
    private int taken;

    /// Takes what rows say under names.
    public interface Takes {

        /// Takes a row.
        ///
        /// @param bytes where it lies
        /// @param names where the names of person, summons and decision begin and
        /// end; one that is not there ends where it begins
        /// @param said what it says beside them
        /// @param line where it stands
        /// @return false where it did not, for a name in it is not [#plain]
        boolean take(byte[] bytes, int[] names, Said said, long line);
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
        int[] between = RowsMet.spans(cells, Arrays.stream(of).boxed().toList());
        this.wanted = IntStream.concat(edges(of), edges(between))
                .filter(mark -> mark >= 0 && mark < cells - 1)
                .distinct()
                .sorted()
                .toArray();
        this.found = new int[wanted.length + 2];
        this.spanMarks = marks(between);
        this.spans = new int[between.length];
        int[] both = Arrays.stream(of).flatMap(cell -> IntStream.of(cell, cell)).toArray();
        this.nameMarks = marks(both);
        this.names = new int[both.length];
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
            int newline = scan(bytes, at, filled, delimiters);
            if (newline < 0 || !known(bytes, line + taken)) {
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

    /// Finds where the row ends, and the delimiters that are wanted in it.
    ///
    /// @return the newline behind the row; -1 where it does not end here or has other cells
    private int scan(byte[] bytes, int first, int filled, long delimiters) {
        int count = 0;
        int next = 0;
        for (int at = first; at < filled; at += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, at);
            long ends = zeros(eight ^ NEWLINES);
            long marks = zeros(eight ^ delimiters) & (ends ^ (ends - 1));
            int here = Long.bitCount(marks);
            while (next < wanted.length && wanted[next] < count + here) {
                found[++next] = at + place(marks, wanted[next - 1] - count);
            }
            count += here;
            if (ends != 0) {
                int newline = at + (Long.numberOfTrailingZeros(ends) >>> 3);
                found[0] = first - 1;
                found[wanted.length + 1] =
                        newline > first && bytes[newline - 1] == '\r' ? newline - 1 : newline;
                return newline < filled && count == cells - 1 ? newline : -1;
            }
        }
        return -1;
    }

    /// Whether the row that was scanned is one that was met, and is taken.
    private boolean known(byte[] bytes, long line) {
        for (int i = 0; i < spans.length; i += 2) {
            spans[i] = found[spanMarks[i]] + 1;
            spans[i + 1] = found[spanMarks[i + 1]];
        }
        int place = met.find(bytes, spans);
        if (place < 0) {
            return false;
        }
        Said said = met.said(place);
        for (int i = 0; i < names.length; i += 2) {
            names[i] = found[nameMarks[i]] + 1;
            names[i + 1] = nameMarks[i + 1] == 0 ? names[i] : found[nameMarks[i + 1]];
        }
        return names[1] > names[0] && takes.take(bytes, names, said, line);
    }

    /// The highest bit of each byte that is zero, and no other bit.
    private static long zeros(long bytes) {
        return ~(((bytes & LOW_BITS) + LOW_BITS) | bytes | LOW_BITS);
    }

    /// Which byte holds the mark of a number, from 0.
    private static int place(long marks, int number) {
        long rest = marks;
        for (int i = 0; i < number; i++) {
            rest &= rest - 1;
        }
        return Long.numberOfTrailingZeros(rest) >>> 3;
    }

    private static boolean innocent(byte[] bytes, int first, int after) {
        String name = new String(bytes, first, after - first, StandardCharsets.ISO_8859_1);
        return Guard.passes(name, "", (kind, part) -> {});
    }

    /// The delimiters before and behind cells.
    private static IntStream edges(int[] cells) {
        return Arrays.stream(cells).flatMap(cell -> IntStream.of(cell - 1, cell));
    }

    /// Where the mark before the first cell of each pair is found, and that behind the last; 0
    /// behind a cell that is not there.
    private int[] marks(int[] cellsInPairs) {
        int[] marks = new int[cellsInPairs.length];
        for (int i = 0; i < marks.length; i += 2) {
            marks[i] = mark(cellsInPairs[i] - 1);
            marks[i + 1] = mark(cellsInPairs[i + 1]);
        }
        return marks;
    }

    private int mark(int delimiter) {
        return delimiter == cells - 1
                ? wanted.length + 1
                : Math.max(0, 1 + Arrays.binarySearch(wanted, delimiter));
    }

    private static boolean[] ofNames() {
        boolean[] plain = new boolean[1 << 7];
        for (char one = 0; one < plain.length; one++) {
            plain[one] = Character.isLetterOrDigit(one) || "-_./:".indexOf(one) >= 0;
        }
        return plain;
    }
}
