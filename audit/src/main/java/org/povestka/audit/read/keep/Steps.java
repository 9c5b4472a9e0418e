package org.povestka.audit.read.keep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.povestka.audit.read.cell.MetOnce;
import org.povestka.audit.read.cell.Said;

/// The ways that cases went, row by row: a step is a row as it came behind others in cases that
/// began alike. Where many cases go the same way, the next row of one is known before it is read.
/// A step is kept when it is gone for the second time, as long as there is room.
///
/// What has to be known of a step for every row lies together, as sixteen numbers.
final class Steps {

    /// The beginning of every case; it stands for no step, too.
    static final int NONE = 0;

    /// How many steps are kept.
    private static final int MOST = 1 << 14;

    private static final int LONGEST_ROW = 1 << 12;
    private static final int LOW_HALF = 0xFFFF;
    private static final int SLOTS = 4 * MOST;
    private static final int MIX = 0x9E3779B1;

    private static final int BEFORE = 0;
    private static final int DEPTH = 1;
    private static final int SHAPE = 2;
    private static final int TEXT = 3;
    private static final int LENGTH = 4;
    private static final int NAMING = 5;

    /// Of each kind of names the number of the one it has.
    private static final int NAMES = 6;

    /// Of each kind where that lies in the row and how long it is: two halves of a number.
    private static final int PLACES = NAMES + CaseNames.KINDS;

    /// The steps that came behind it and are tried, the last one first.
    private static final int NEXT = PLACES + CaseNames.KINDS;

    private static final int TRIED = 4;
    private static final int SIZE = NEXT + TRIED;

    private final RowTexts texts = new RowTexts();
    private final List<Said> saids = new ArrayList<>();
    private final int[] slots = new int[SLOTS];
    private final MetOnce once = new MetOnce(2 * MOST);
    private int[] steps = new int[SIZE << 4];

    Steps() {
        saids.add(Said.NOTHING);
        steps[SHAPE] = Shapes.NONE;
    }

    /// What a step came behind.
    int before(int step) {
        return steps[SIZE * step + BEFORE];
    }

    /// How many rows of a case there are up to a step.
    int depth(int step) {
        return steps[SIZE * step + DEPTH];
    }

    /// The shape of cases that end with a step, as far as it is known.
    int shape(int step) {
        return steps[SIZE * step + SHAPE];
    }

    void shape(int step, int shape) {
        steps[SIZE * step + SHAPE] = shape;
    }

    /// How many bytes its row has, the end of the line with them.
    int length(int step) {
        return steps[SIZE * step + LENGTH];
    }

    /// Whether a step has a name that comes for the first time.
    boolean naming(int step) {
        return steps[SIZE * step + NAMING] != 0;
    }

    Said said(int step) {
        return saids.get(step);
    }

    /// The number of the name of a kind that a step has, or [Shapes#NONE].
    int name(int step, int kind) {
        return steps[SIZE * step + NAMES + kind];
    }

    /// Where the name of a kind lies in its row.
    int place(int step, int kind) {
        return steps[SIZE * step + PLACES + kind] >>> Short.SIZE;
    }

    /// How long the name of a kind is; 0 where it has none.
    int size(int step, int kind) {
        return steps[SIZE * step + PLACES + kind] & LOW_HALF;
    }

    /// The step that a row is behind another, if it is one of those that came there before and
    /// lies as that did.
    ///
    /// @param step the other
    /// @param from where the row lies
    /// @param first its first byte
    /// @param filled how many bytes are filled; [RowTexts#SLACK] may be read behind them
    /// @param names the names of the case
    /// @return the step, or [#NONE]
    int follow(int step, byte[] from, int first, int filled, CaseNames names) {
        for (int i = 0; i < TRIED; i++) {
            int next = steps[SIZE * step + NEXT + i];
            if (next == NONE) {
                return NONE;
            }
            if (lies(SIZE * next, from, first, filled, names)) {
                if (i > 0) {
                    came(step, next);
                }
                return next;
            }
        }
        return NONE;
    }

    private boolean lies(int at, byte[] from, int first, int filled, CaseNames names) {
        int length = steps[at + LENGTH];
        if (length > filled - first || !texts.lies(steps[at + TEXT], length, from, first)) {
            return false;
        }
        for (int kind = 0; kind < CaseNames.KINDS; kind++) {
            int place = steps[at + PLACES + kind];
            int size = place & LOW_HALF;
            int name = first + (place >>> Short.SIZE);
            if (size > 0 && !names.lies(kind, steps[at + NAMES + kind], from, name, size)) {
                return false;
            }
        }
        return true;
    }

    /// The step that a row is behind another.
    ///
    /// @param before the other
    /// @param said what the row says, under a number
    /// @param names of each kind the number of its name
    /// @param from where it lies
    /// @param places where its names lie and where it begins and ends, as
    /// [org.povestka.audit.read.cell.RowsAhead.Takes] says
    /// @return the step, or [#NONE] where none is kept
    int behind(int before, Said said, int[] names, byte[] from, int[] places) {
        int hash = hash(before, said, names);
        int slot = hash & (SLOTS - 1);
        while (slots[slot] != NONE && !is(slots[slot], before, said, names)) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        int step = slots[slot];
        if (step == NONE && saids.size() <= MOST && once.again((long) hash << Integer.SIZE)) {
            step = add(before, said, names);
            slots[slot] = step;
            lies(step, from, places);
        } else if (step != NONE && before != NONE) {
            lies(step, from, places);
        }
        if (step != NONE && before != NONE) {
            came(before, step);
        }
        return step;
    }

    private boolean is(int step, int before, Said said, int[] names) {
        return before(step) == before
                && said(step).number() == said.number()
                && name(step, CaseNames.SUMMONS) == names[CaseNames.SUMMONS]
                && name(step, CaseNames.DECISION) == names[CaseNames.DECISION];
    }

    private int add(int before, Said said, int[] names) {
        int step = saids.size();
        int at = SIZE * step;
        saids.add(said);
        if (at == steps.length) {
            steps = Arrays.copyOf(steps, 2 * at);
        }
        steps[at + BEFORE] = before;
        steps[at + DEPTH] = depth(before) + 1;
        steps[at + SHAPE] = Shapes.NONE;
        steps[at + TEXT] = RowTexts.NOWHERE;
        boolean naming = missing(before, CaseNames.SUMMONS, names)
                || missing(before, CaseNames.DECISION, names);
        steps[at + NAMING] = naming ? 1 : 0;
        System.arraycopy(names, 0, steps, at + NAMES, CaseNames.KINDS);
        return step;
    }

    /// Whether neither a step nor what it came behind has a name.
    private boolean missing(int last, int kind, int[] names) {
        int step = last;
        while (step != NONE && name(step, kind) != names[kind]) {
            step = before(step);
        }
        return step == NONE && names[kind] != Shapes.NONE;
    }

    /// Says how a step lies in the file now. One that is too long lies nowhere.
    private void lies(int step, byte[] from, int[] places) {
        int at = SIZE * step;
        int first = places[CaseNames.ROW];
        int length = places[CaseNames.ROW + 1] - first;
        int[] names = new int[CaseNames.ROW];
        for (int i = 0; i < names.length; i++) {
            names[i] = places[i] - first;
        }
        int text = length > LONGEST_ROW
                ? RowTexts.NOWHERE
                : texts.keep(steps[at + TEXT], from, first, length, names);
        steps[at + LENGTH] = text == RowTexts.NOWHERE ? Integer.MAX_VALUE : length;
        steps[at + TEXT] = text;
        for (int kind = 0; kind < CaseNames.KINDS; kind++) {
            int name = names[2 * kind];
            steps[at + PLACES + kind] = name << Short.SIZE | (names[2 * kind + 1] - name);
        }
    }

    /// Says that a step came behind another once more.
    private void came(int before, int step) {
        int at = SIZE * before + NEXT;
        int place = 0;
        while (place < TRIED - 1 && steps[at + place] != step && steps[at + place] != NONE) {
            place++;
        }
        System.arraycopy(steps, at, steps, at + 1, place);
        steps[at] = step;
    }

    private static int hash(int before, Said said, int[] names) {
        int hash = before * MIX + said.number();
        hash = hash * MIX + names[CaseNames.SUMMONS];
        hash = hash * MIX + names[CaseNames.DECISION];
        hash ^= hash >>> 15;
        return hash * MIX;
    }
}
