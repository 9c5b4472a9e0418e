package org.povestka.audit.read.row;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One row of a log: its cells as UTF-8 in one array of bytes, without quotes or blanks around.
///
/// Behind the last cell there are always [#SLACK] bytes, so that eight can be looked at
/// at once.
public final class Row {

    /// How many bytes may be read behind the last cell.
    public static final int SLACK = 8;

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[256];
    private int[] ends = new int[32];
    private int cells;
    private int used;
    private boolean plain;
    private long line = 1;
    private final Origin origin;

    /// A row without a cell, of a file that knows where its cells stand.
    Row(Origin origin) {
        this.origin = origin;
    }

    /// A row without a cell, of a file without lines: a cell stands in its column.
    Row() {
        this.origin = new Tabular();
    }

    /// The bytes in which the cells lie.
    ///
    /// @return the bytes, not to be changed
    public byte[] bytes() {
        return bytes;
    }

    /// Where a cell begins in the bytes.
    ///
    /// @param cell the cell, from 0
    /// @return its first byte
    public int first(int cell) {
        return ends[2 * cell];
    }

    /// Where a cell ends in the bytes.
    ///
    /// @param cell the cell, from 0
    /// @return the byte after its last
    public int after(int cell) {
        return ends[2 * cell + 1];
    }

    /// Whether nothing stands in a cell.
    ///
    /// @param cell the cell, from 0
    /// @return true of an empty cell
    public boolean blank(int cell) {
        return ends[2 * cell] == ends[2 * cell + 1];
    }

    /// The text of a cell.
    ///
    /// @param cell the cell, from 0
    /// @return the text; what is no UTF-8 in it is replaced
    public String text(int cell) {
        return new String(bytes, first(cell), after(cell) - first(cell), StandardCharsets.UTF_8);
    }

    /// Eight bytes of the row at once.
    ///
    /// @param at the first of them
    /// @return the eight, the first one lowest
    public long eight(int at) {
        return (long) LONGS.get(bytes, at);
    }

    /// How many cells it has.
    ///
    /// @return 0 or more
    public int cells() {
        return cells;
    }

    /// Whether its cells lie side by side in the bytes, one byte between two of them that stands in
    /// none of them.
    ///
    /// @return false where that is not certain
    public boolean plain() {
        return plain;
    }

    /// Where it stands: its line, or the how-manieth event it is.
    ///
    /// @return from 1
    public long line() {
        return line;
    }

    /// Where a cell stands in its line.
    ///
    /// @param cell the cell, from 0
    /// @return the character, or where a file has no lines the column, from 1
    public int column(int cell) {
        return origin.column(cell);
    }

    /// The row as it stands in the file, for a person.
    ///
    /// @return the text
    public String text() {
        return origin.text();
    }

    /// Makes it the row of a line, without a cell yet.
    void begin(long at) {
        line = at;
        cells = 0;
        used = 0;
    }

    /// Adds a cell with this text, without the blanks around it.
    void add(String cell) {
        byte[] added = cell.strip().getBytes(StandardCharsets.UTF_8);
        if (used + added.length + SLACK > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (used + added.length + SLACK));
        }
        System.arraycopy(added, 0, bytes, used, added.length);
        addCell(used, used + added.length);
        used += added.length;
    }

    /// Adds a cell that lies in the bytes already.
    void addCell(int first, int after) {
        if (2 * cells == ends.length) {
            ends = Arrays.copyOf(ends, 4 * cells);
        }
        ends[2 * cells] = first;
        ends[2 * cells + 1] = after;
        cells++;
    }

    /// Narrows a cell to these bytes.
    void narrow(int cell, int first, int after) {
        ends[2 * cell] = first;
        ends[2 * cell + 1] = after;
    }

    /// Says whether its cells lie side by side.
    void plain(boolean is) {
        plain = is;
    }

    /// Uses other bytes for the cells.
    void over(byte[] source) {
        bytes = source;
    }

    /// What only the file knows of its rows.
    interface Origin {

        /// The character of the line at which a cell begins, or its column, from 1.
        int column(int cell);

        /// The row as it stands in the file.
        String text();
    }

    /// The cells one after the other, a tab between two.
    private final class Tabular implements Origin {

        @Override
        public int column(int cell) {
            return cell + 1;
        }

        @Override
        public String text() {
            StringBuilder joined = new StringBuilder();
            for (int i = 0; i < cells; i++) {
                joined.append(i == 0 ? "" : "\t").append(Row.this.text(i));
            }
            return joined.toString();
        }
    }
}
