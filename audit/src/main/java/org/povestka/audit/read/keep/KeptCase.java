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
    private final List<Said> spelled = new ArrayList<>();
    private final Cursor bytes = new Cursor(new byte[1 << 12]);
    private String of = "";
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

    KeptCase(List<Said> numbered) {
        this.numbered = numbered;
    }

    /// Whose a stretch is.
    ///
    /// @param stretch where it lies, from the first byte on
    /// @return the pseudonym of the person
    public static String of(byte[] stretch) {
        return new Cursor(stretch).text(0);
    }

    /// Forgets the case before.
    public void clear() {
        bytes.clear();
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
        int name = bytes.append(stretch, first, length);
        long last = line;
        line = 0;
        summons = NONE;
        decision = NONE;
        bytes.skipText();
        if (rows == 0) {
            of = bytes.text(name);
        }
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
        return of;
    }

    /// How many rows it has, duplicates included.
    ///
    /// @return 1 or more
    public int rows() {
        return rows;
    }

    /// What a row says but for its names.
    ///
    /// @param row the row, from 0
    /// @return its number; what is spelled out has none, and a number below 0 stands for it
    public int says(int row) {
        return says[row];
    }

    /// The first row that names the summons which a row names.
    ///
    /// @param row the row, from 0
    /// @return that one, or this, or [#NONE]
    public int summons(int row) {
        return summonses[row];
    }

    /// The summons that a row names.
    ///
    /// @param row the row, from 0
    /// @return its name, or nothing
    public String summonsName(int row) {
        return summonsAt[row] == NONE ? "" : bytes.text(summonsAt[row]);
    }

    /// Whether a row names a decision.
    ///
    /// @param row the row, from 0
    /// @return true where it does
    public boolean decides(int row) {
        return decisionAt[row] != NONE;
    }

    /// Where a row stands in the log.
    ///
    /// @param row the row, from 0
    /// @return its line
    public long line(int row) {
        return lines[row];
    }

    /// Whether all rows have numbers, each line comes behind the one before, and no two rows say
    /// the same in every column.
    ///
    /// @return true of a case that these numbers tell whole
    public boolean told() {
        return ascending && spelled.isEmpty() && rows <= MOST && once();
    }

    /// A row as an entry.
    ///
    /// @param row the row, from 0
    /// @return the entry
    public Entry entry(int row) {
        Said said = says[row] < 0 ? spelled.get(-1 - says[row]) : numbered.get(says[row]);
        String number = decisionAt[row] == NONE ? "" : bytes.text(decisionAt[row]);
        return said.entry(new Entry.Key(lines[row], of, summonsName(row)), number);
    }

    /// All rows, without what is said twice.
    ///
    /// @return the entries, in the order of the log
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            entries.add(entry(row));
        }
        return Duplicates.dropped(entries);
    }

    private boolean once() {
        for (int row = 1; row < rows; row++) {
            for (int other = 0; other < row; other++) {
                if (says[row] == says[other]
                        && summonses[row] == summonses[other]
                        && sameDecision(row, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean sameDecision(int row, int other) {
        int one = decisionAt[row];
        int two = decisionAt[other];
        return one == two || (one != NONE && two != NONE && bytes.same(one, two));
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
        int size = 2 * rows;
        lines = Arrays.copyOf(lines, size);
        says = Arrays.copyOf(says, size);
        summonses = Arrays.copyOf(summonses, size);
        summonsAt = Arrays.copyOf(summonsAt, size);
        decisionAt = Arrays.copyOf(decisionAt, size);
    }
}
