package org.povestka.audit.read.keep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.povestka.audit.log.Entry;
import org.povestka.audit.read.cell.Said;

/// A case out of what was kept; the next one takes its place.
///
/// Its rows are numbers: of what each says, and of the first row that names the same summons.
/// Of two cases in which these are the same, and in which decisions are named in the same rows,
/// the entries are the same but for names and lines.
public final class KeptCase {

    /// No name stands in a row.
    public static final int NONE = -1;

    /// Cases of more rows are not told by numbers.
    private static final int MOST = 64;
    private final List<Said> numbered;
    private final OnePiece piece;
    private final List<Said> spelled = new ArrayList<>();
    private final Cursor bytes = new Cursor(new byte[1 << 12]);
    private String of = "";
    private int ofAt;
    private int rows;
    private boolean ascending;
    private long line;
    private int summons;
    private int decision;
    private long[] lines = new long[64];
    private int[] says = new int[64];
    private int[] summonses = new int[64];
    private int[] summonsAt = new int[64];
    private int[] decisionAt = new int[64];

    KeptCase(List<Said> numbered, Shapes shapes) {
        this.numbered = numbered;
        this.piece = new OnePiece(shapes);
    }

    /// Whose a stretch is.
    ///
    /// @param stretch where it lies
    /// @param first its first byte
    /// @return the pseudonym of the person
    public static String of(byte[] stretch, int first) {
        return new Cursor(stretch).text(first);
    }

    /// Forgets the case before.
    public void clear() {
        bytes.clear();
        piece.clear();
        of = "";
        rows = 0;
        ascending = true;
        line = 0;
        spelled.clear();
    }

    /// Adds a stretch of a case.
    ///
    /// @param stretch where it lies
    /// @param first its first byte
    /// @param length how many bytes it has
    public void add(byte[] stretch, int first, int length) {
        open();
        int name = bytes.append(stretch, first, length);
        bytes.skipText();
        if (rows == 0) {
            ofAt = name;
        }
        if (bytes.peek() == CaseBytes.SHAPED) {
            piece.read(bytes);
            if (rows > 0) {
                open();
            }
            return;
        }
        long last = line;
        line = 0;
        summons = NONE;
        decision = NONE;
        Codec codec = new Codec();
        int firstRow = rows;
        while (bytes.more()) {
            row(codec);
        }
        ascending &= lines[firstRow] > last;
    }

    /// The pseudonym of the person.
    ///
    /// @return the name
    public String of() {
        if (of.isEmpty()) {
            of = bytes.text(ofAt);
        }
        return of;
    }

    /// Its shape, where it stood in the log in one piece whose like was there before.
    ///
    /// @return a number that cases have only if they are the same but for names and lines, or
    /// [#NONE]
    public int shape() {
        return piece.shape();
    }

    /// Whether a summons of a case that has a shape has such a name.
    ///
    /// @param such says it of a name
    /// @return false of a case without a shape
    public boolean names(Such such) {
        return piece.names(bytes, such);
    }

    /// Copies the name of the person, as UTF-8.
    ///
    /// @param to where to
    /// @param at from which place on
    /// @return the place behind it
    public int copyOf(byte[] to, int at) {
        return bytes.copyText(ofAt, to, at);
    }

    /// Copies the name of the summons that a row names, as UTF-8.
    ///
    /// @param row the row, from 0
    /// @param to where to
    /// @param at from which place on
    /// @return the place behind it
    public int copySummons(int row, byte[] to, int at) {
        int text = summonsText(row);
        return text == NONE ? at : bytes.copyText(text, to, at);
    }

    private int summonsText(int row) {
        return piece.there() ? piece.summons(row) : summonsAt[row];
    }

    /// How many rows it has, duplicates included.
    ///
    /// @return 1 or more
    public int rows() {
        return piece.there() ? piece.rows() : rows;
    }

    /// What a row says but for its names.
    ///
    /// @param row the row, from 0
    /// @return its number; what is spelled out has none, and a number below 0 stands for it
    public int says(int row) {
        open();
        return says[row];
    }

    /// The first row that names the summons which a row names.
    ///
    /// @param row the row, from 0
    /// @return that one, or this, or [#NONE]
    public int summons(int row) {
        open();
        return summonses[row];
    }

    /// The summons that a row names.
    ///
    /// @param row the row, from 0
    /// @return its name, or nothing
    public String summonsName(int row) {
        int text = summonsText(row);
        return text == NONE ? "" : bytes.text(text);
    }

    /// Whether a row names a decision.
    ///
    /// @param row the row, from 0
    /// @return true where it does
    public boolean decides(int row) {
        open();
        return decisionAt[row] != NONE;
    }

    /// Where a row stands in the log.
    ///
    /// @param row the row, from 0
    /// @return its line
    public long line(int row) {
        return piece.there() ? piece.line(row) : lines[row];
    }

    /// Whether all rows have numbers, each line comes behind the one before, and no two rows say
    /// the same in every column.
    ///
    /// @return true of a case that these numbers tell whole
    public boolean told() {
        open();
        return ascending
                && spelled.isEmpty()
                && rows <= MOST
                && Once.all(rows, says, summonses, decisionAt, bytes);
    }

    /// A row as an entry.
    ///
    /// @param row the row, from 0
    /// @return the entry
    public Entry entry(int row) {
        open();
        Said said = says[row] < 0 ? spelled.get(-1 - says[row]) : numbered.get(says[row]);
        String number = decisionAt[row] == NONE ? "" : bytes.text(decisionAt[row]);
        return said.entry(new Entry.Key(lines[row], of(), summonsName(row)), number);
    }

    /// All rows, without what is said twice.
    ///
    /// @return the entries, in the order of the log
    public List<Entry> entries() {
        open();
        List<Entry> entries = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            entries.add(entry(row));
        }
        return Duplicates.dropped(entries);
    }

    /// Makes rows of a piece that has a shape.
    private void open() {
        if (!piece.there()) {
            return;
        }
        ascending &= piece.line(0) > line;
        for (int row = 0; row < piece.rows(); row++) {
            if (rows == lines.length) {
                grow();
            }
            line = piece.line(row);
            lines[rows] = line;
            says[rows] = piece.says(row);
            summonsAt[rows] = piece.summons(row);
            summonses[rows] = piece.summons(row) == NONE ? NONE : first(piece.summons(row));
            decisionAt[rows] = piece.decision(row);
            rows++;
        }
        piece.clear();
    }

    private void row(Codec codec) {
        if (rows == lines.length) {
            grow();
        }
        int marks = bytes.next();
        line += bytes.number();
        lines[rows] = line;
        if ((marks & CaseBytes.SUMMONS) != 0) {
            summons = bytes.skipText();
        }
        boolean named = (marks & (CaseBytes.SUMMONS | CaseBytes.SUMMONS_AGAIN)) != 0;
        summonsAt[rows] = named ? summons : NONE;
        summonses[rows] = named ? first(summons) : NONE;
        if ((marks & CaseBytes.DECISION) != 0) {
            decision = bytes.skipText();
        }
        boolean decided = (marks & (CaseBytes.DECISION | CaseBytes.DECISION_AGAIN)) != 0;
        decisionAt[rows] = decided ? decision : NONE;
        if ((marks & CaseBytes.SPELLED) == 0) {
            says[rows] = (int) bytes.number();
        } else {
            spelled.add(bytes.said(codec));
            says[rows] = -spelled.size();
        }
        rows++;
    }

    /// The first row with the summons whose name stands there: it is looked for from the last,
    /// and not in a long case, of which nobody asks it.
    private int first(int name) {
        if (rows >= MOST) {
            return rows;
        }
        for (int row = rows - 1; row >= 0; row--) {
            int before = summonsAt[row];
            if (before != NONE && (before == name || bytes.same(before, name))) {
                return summonses[row];
            }
        }
        return rows;
    }

    private void grow() {
        lines = Arrays.copyOf(lines, 2 * rows);
        says = Arrays.copyOf(says, 2 * rows);
        summonses = Arrays.copyOf(summonses, 2 * rows);
        summonsAt = Arrays.copyOf(summonsAt, 2 * rows);
        decisionAt = Arrays.copyOf(decisionAt, 2 * rows);
    }
}
