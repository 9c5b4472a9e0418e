package org.povestka.audit.read.keep;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.povestka.audit.log.Entry;
import org.povestka.audit.read.cell.RowsAhead;
import org.povestka.audit.read.cell.Said;

/// Rows of one case that follow each other, as bytes. Where they have a shape: its number, the
/// first line, and the names. Else of each row a byte of marks, how many lines it stands behind
/// the one before, the number of what it says, and the names that the one before did not have;
/// what has no number is spelled out.
final class CaseBytes {

    /// What it says is spelled out.
    static final int SPELLED = 1;
    /// It names the summons that was named last.
    static final int SUMMONS_AGAIN = 2;
    /// It names another summons.
    static final int SUMMONS = 4;
    /// It names the decision that was named last.
    static final int DECISION_AGAIN = 8;
    /// It names another decision.
    static final int DECISION = 16;
    /// All rows have a shape.
    static final int SHAPED = 32;

    static final Entry.Key NO_KEY = new Entry.Key(1, "", "");

    private static final int NEW = -2;

    private final Shapes shapes;
    private final Bytes bytes = new Bytes();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final NamesMet summonses = new NamesMet();
    private final NamesMet decisions = new NamesMet();
    private final int[] key = new int[Shapes.OF_ROW * Shapes.ROWS];
    private final long[] lines = new long[Shapes.ROWS];
    private final Said[] saids = new Said[Shapes.ROWS];
    private Codec codec = new Codec();
    private byte[] of = {};
    private int ofLength;
    private boolean spelled;
    private int rows;
    private long line;
    private int summons;
    private int decision;

    CaseBytes(Shapes shapes) {
        this.shapes = shapes;
    }

    /// Whether a row is of this case.
    boolean has(byte[] from, int first, int after) {
        return Arrays.equals(of, 0, ofLength, from, first, after);
    }

    /// Begins a case.
    void begin(byte[] from, int first, int after) {
        ofLength = after - first;
        if (ofLength > of.length) {
            of = new byte[2 * ofLength];
        }
        System.arraycopy(from, first, of, 0, ofLength);
        bytes.clear();
        bytes.text(of, 0, ofLength);
        summonses.clear();
        decisions.clear();
        rows = 0;
        line = 0;
        summons = NEW;
        decision = NEW;
        if (spelled) {
            codec = new Codec();
            spelled = false;
        }
    }

    /// Adds a row of the case.
    ///
    /// @param names where its names lie, as [RowsAhead.Takes] says
    void add(byte[] from, int[] names, Said said, long at) {
        int ofSummons = number(summonses, from, names[2], names[3]);
        int ofDecision = number(decisions, from, names[4], names[5]);
        if (rows == Shapes.ROWS) {
            spread();
        }
        if (rows > Shapes.ROWS) {
            write(said, at, ofSummons, ofDecision);
            return;
        }
        key[Shapes.OF_ROW * rows] = said.number();
        key[Shapes.OF_ROW * rows + 1] = ofSummons;
        key[Shapes.OF_ROW * rows + 2] = ofDecision;
        saids[rows] = said;
        lines[rows] = at;
        rows++;
    }

    /// Whether the names of a row of the case are there already or plain to see.
    boolean plain(byte[] from, int[] names) {
        return plain(summonses, from, names[2], names[3])
                && plain(decisions, from, names[4], names[5]);
    }

    private static boolean plain(NamesMet met, byte[] from, int first, int after) {
        return first == after
                || met.find(from, first, after) >= 0
                || RowsAhead.plain(from, first, after);
    }

    /// Says that no row of the case follows.
    ///
    /// @return how many bytes there are
    int end() {
        if (rows <= Shapes.ROWS && !shaped()) {
            spread();
        }
        return bytes.length();
    }

    /// Writes them behind their number.
    void writeTo(OutputStream to) throws IOException {
        bytes.writeTo(to);
    }

    private boolean shaped() {
        for (int i = 0; i < rows; i++) {
            if (saids[i].number() < 0 || lines[i] != lines[0] + i) {
                return false;
            }
        }
        int shape = rows < 2 ? Shapes.NONE : shapes.of(key, rows);
        if (shape == Shapes.NONE) {
            return false;
        }
        bytes.write(SHAPED);
        bytes.number(shape);
        bytes.number(lines[0]);
        for (int i = 0; i < summonses.count(); i++) {
            summonses.write(i, bytes);
        }
        for (int i = 0; i < decisions.count(); i++) {
            decisions.write(i, bytes);
        }
        return true;
    }

    /// Writes the rows one by one; those that follow are written as they come.
    private void spread() {
        for (int i = 0; i < rows; i++) {
            int at = Shapes.OF_ROW * i;
            write(saids[i], lines[i], key[at + 1], key[at + 2]);
        }
        rows = Shapes.ROWS + 1;
    }

    private void write(Said said, long at, int ofSummons, int ofDecision) {
        boolean spell = said.number() < 0;
        int summonsMark = mark(ofSummons, summons, SUMMONS_AGAIN);
        int decisionMark = mark(ofDecision, decision, DECISION_AGAIN);
        bytes.write((spell ? SPELLED : 0) | summonsMark | decisionMark);
        bytes.number(at - line);
        line = at;
        if (summonsMark == SUMMONS) {
            summons = ofSummons;
            summonses.write(summons, bytes);
        }
        if (decisionMark == DECISION) {
            decision = ofDecision;
            decisions.write(decision, bytes);
        }
        if (spell) {
            spell(said);
        } else {
            bytes.number(said.number());
        }
    }

    /// Nothing, or that a name comes again, or the mark behind that one: that it is another.
    private static int mark(int name, int last, int again) {
        if (name == Shapes.NONE) {
            return 0;
        }
        return name == last ? again : 2 * again;
    }

    private void spell(Said said) {
        spelled = true;
        try {
            codec.writeUnkeyed(said.entry(NO_KEY, ""), out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }

    /// The number of a name. Of a long case no more than the last names are known.
    private int number(NamesMet met, byte[] from, int first, int after) {
        if (first == after) {
            return Shapes.NONE;
        }
        int number = met.find(from, first, after);
        if (number >= 0) {
            return number;
        }
        if (rows > Shapes.ROWS) {
            met.forget();
        }
        return met.add(from, first, after);
    }
}
