package org.povestka.audit.read.keep;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.povestka.audit.log.Entry;
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
    private static final int NOWHERE = -1;

    private final Shapes shapes;
    private final Steps steps = new Steps();
    private final Leaps leaps = new Leaps(steps);
    private final Bytes bytes;
    private final DataOutputStream out;
    private final CaseNames names = new CaseNames();
    private final int[] numbers = new int[CaseNames.KINDS];
    private final int[] key = new int[Shapes.OF_ROW * Shapes.ROWS];
    private final long[] lines = new long[Shapes.ROWS];
    private final Said[] saids = new Said[Shapes.ROWS];
    private Codec codec = new Codec();
    private int step = Steps.NONE;
    private byte[] followed = {};
    private int followedFirst;
    private int followedAfter;
    private boolean spelled;
    private int rows;
    private int noted;
    private long line;
    private int summons;
    private int decision;

    /// @param shapes the shapes of cases
    /// @param bytes where the rows go
    CaseBytes(Shapes shapes, Bytes bytes) {
        this.shapes = shapes;
        this.bytes = bytes;
        this.out = new DataOutputStream(bytes);
    }

    /// Whether a row is of this case.
    boolean has(byte[] from, int first, int after) {
        return names.has(from, first, after);
    }

    /// Whether the names of a row of the case are there already or plain to see.
    boolean plain(byte[] from, int[] places) {
        return names.plain(from, places);
    }

    /// Begins a case.
    void begin(byte[] from, int first, int after) {
        names.begin(from, first, after);
        bytes.begin();
        bytes.text(from, first, after);
        step = Steps.NONE;
        followedAfter = NOWHERE;
        rows = 0;
        noted = 0;
        line = 0;
        summons = NEW;
        decision = NEW;
        if (spelled) {
            codec = new Codec();
            spelled = false;
        }
    }

    /// Adds the next rows of the case if they are some of those that came next before.
    ///
    /// @return the byte behind their lines; -1 where another row comes
    int follow(byte[] from, int first, int filled, long at) {
        if (at != lines[0] + rows) {
            return -1;
        }
        Leaps.Leap leap =
                rows == 1 ? leaps.behind(step, from, first, filled, names) : Leaps.Leap.NONE;
        if (leap.rows() > 0) {
            step = leap.step();
            rows += leap.rows();
            followedAfter = NOWHERE;
            return first + leap.length();
        }
        int next = steps.follow(step, from, first, filled, names);
        if (next == Steps.NONE) {
            return -1;
        }
        if (steps.naming(next)) {
            names.take(
                    from,
                    steps.name(next, CaseNames.SUMMONS),
                    steps.name(next, CaseNames.DECISION));
        }
        if (rows == 1) {
            followed = from;
            followedFirst = first;
            followedAfter = first;
        }
        boolean together = behindFollowed(from, first);
        followedAfter = together ? first + steps.length(next) : NOWHERE;
        step = next;
        rows++;
        return first + steps.length(next);
    }

    /// Whether a place is right behind the rows that followed each other, which lie there still.
    @SuppressWarnings("ReferenceEquality")
    private boolean behindFollowed(byte[] from, int first) {
        return from == followed && first == followedAfter;
    }

    /// How many rows it has so far.
    int rows() {
        return rows;
    }

    /// Says that another case begins: what came behind the first row is kept if it still lies
    /// there.
    ///
    /// @param from where the other case begins
    /// @param first its first byte
    void leave(byte[] from, int first) {
        boolean there = behindFollowed(from, first);
        if (there && rows > 2 && steps.depth(step) == rows) {
            leaps.keep(step, from, followedFirst, first - followedFirst);
        }
    }

    /// Adds a row of the case, which lies in a file.
    ///
    /// @param places where its names lie and where it begins and ends, as
    /// [RowsAhead.Takes] says
    void addLine(byte[] from, int[] places, Said said, long at) {
        int before = step;
        int depth = steps.depth(before);
        add(from, places, said, at);
        boolean followed = depth == rows - 1 && rows < Shapes.ROWS && said.number() >= 0;
        if (followed && at == lines[0] + depth) {
            step = steps.behind(before, said, numbers, from, places);
        }
    }

    /// Adds a row of the case.
    ///
    /// @param places where its names lie, as [RowsAhead.Takes] says
    void add(byte[] from, int[] places, Said said, long at) {
        note();
        step = Steps.NONE;
        for (int kind = CaseNames.SUMMONS; kind < CaseNames.KINDS; kind++) {
            numbers[kind] = names.number(kind, from, places, rows > Shapes.ROWS);
        }
        if (rows == Shapes.ROWS) {
            spread();
        }
        if (rows > Shapes.ROWS) {
            write(said, at, numbers[CaseNames.SUMMONS], numbers[CaseNames.DECISION]);
            return;
        }
        note(rows, said);
        lines[rows] = at;
        rows++;
        noted = rows;
    }

    /// Notes what the rows say that followed as was known before.
    private void note() {
        int last = step;
        for (int row = Math.min(rows, Shapes.ROWS) - 1; row >= noted; row--) {
            numbers[CaseNames.SUMMONS] = steps.name(last, CaseNames.SUMMONS);
            numbers[CaseNames.DECISION] = steps.name(last, CaseNames.DECISION);
            note(row, steps.said(last));
            lines[row] = lines[0] + row;
            last = steps.before(last);
        }
        noted = rows;
    }

    private void note(int row, Said said) {
        int at = Shapes.OF_ROW * row;
        key[at] = said.number();
        key[at + 1] = numbers[CaseNames.SUMMONS];
        key[at + 2] = numbers[CaseNames.DECISION];
        saids[row] = said;
    }

    /// Says that no row of the case follows.
    void end() {
        if (rows <= Shapes.ROWS && !shaped()) {
            spread();
        }
        bytes.end();
    }

    /// Writes the case as a shape if it has one.
    private boolean shaped() {
        boolean known = steps.depth(step) == rows;
        int shape = known ? steps.shape(step) : Shapes.NONE;
        if (shape == Shapes.NONE) {
            note();
            shape = shape();
            if (known) {
                steps.shape(step, shape);
            }
        }
        if (shape == Shapes.NONE) {
            return false;
        }
        bytes.write(SHAPED);
        bytes.number(shape);
        bytes.number(lines[0]);
        names.write(bytes);
        return true;
    }

    private int shape() {
        for (int i = 0; i < rows; i++) {
            if (saids[i].number() < 0 || lines[i] != lines[0] + i) {
                return Shapes.NONE;
            }
        }
        return rows < 2 ? Shapes.NONE : shapes.of(key, rows);
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
            names.write(CaseNames.SUMMONS, summons, bytes);
        }
        if (decisionMark == DECISION) {
            decision = ofDecision;
            names.write(CaseNames.DECISION, decision, bytes);
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
}
