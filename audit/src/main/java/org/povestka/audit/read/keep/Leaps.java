package org.povestka.audit.read.keep;

import java.util.Arrays;

/// What came behind the first rows of cases, to the end of the case: where that comes again, all of
/// it is compared at once.
final class Leaps {

    /// How often another end is kept of cases with one beginning.
    private static final int CHANGES = 8;

    /// How many numbers stand for a name in [Leap#names].
    static final int OF_NAME = 4;

    private final Steps steps;
    private final RowTexts texts = new RowTexts();
    private Leap[] leaps = {};
    private int[] changes = {};

    /// The rows that came behind the first one of a case, to its end.
    static final class Leap {

        /// No such rows.
        static final Leap NONE = new Leap(RowTexts.NOWHERE, 0, 0, Steps.NONE, new int[0]);

        private final int text;
        private final int length;
        private final int rows;
        private final int step;
        private final int[] names;

        /// Rows behind a first one.
        ///
        /// @param text where they are kept, as one text
        /// @param length how many bytes they have
        /// @param rows how many rows they are
        /// @param step the last of them
        /// @param names their names in order, four numbers each: its kind, its
        /// number, where it lies in the text, how long it is
        Leap(int text, int length, int rows, int step, int[] names) {
            this.text = text;
            this.length = length;
            this.rows = rows;
            this.step = step;
            this.names = names;
        }

        int text() {
            return text;
        }

        int length() {
            return length;
        }

        int rows() {
            return rows;
        }

        int step() {
            return step;
        }

        int[] names() {
            return names;
        }
    }

    Leaps(Steps steps) {
        this.steps = steps;
    }

    /// The rows behind the first one of a case, if they are those that came there before.
    ///
    /// @param first the step of the first row
    /// @param from where the others lie
    /// @param at their first byte
    /// @param filled how many bytes are filled; [RowTexts#SLACK] may be read behind them
    /// @param names the names of the case, which has those of the rows then
    /// @return the rows, or [Leap#NONE]
    Leap behind(int first, byte[] from, int at, int filled, CaseNames names) {
        Leap leap = first < leaps.length ? leaps[first] : Leap.NONE;
        boolean lies = leap.rows() > 0
                && leap.length() <= filled - at
                && texts.lies(leap.text(), leap.length(), from, at)
                && names.lie(leap.names(), from, at);
        return lies ? leap : Leap.NONE;
    }

    /// Keeps the rows behind the first one of a case that is at its end.
    ///
    /// @param last the step of its last row
    /// @param from where they lie
    /// @param at their first byte
    /// @param length how many bytes they have
    void keep(int last, byte[] from, int at, int length) {
        int rows = steps.depth(last) - 1;
        int[] names = new int[OF_NAME * CaseNames.KINDS * rows];
        int step = last;
        int end = length;
        int filled = names.length;
        for (int row = 0; row < rows; row++) {
            end -= steps.length(step);
            filled = names(step, end, names, filled);
            step = steps.before(step);
        }
        grow(step);
        Leap before = leaps[step];
        boolean again = before.step() == last && before.length() == length;
        if (again || changes[step] == CHANGES) {
            return;
        }
        changes[step]++;
        int[] own = Arrays.copyOfRange(names, filled, names.length);
        int text = texts.keep(before.text(), from, at, length, ranges(own));
        leaps[step] =
                text == RowTexts.NOWHERE ? Leap.NONE : new Leap(text, length, rows, last, own);
    }

    /// Writes down the names of a row in front of those of the rows behind it.
    private int names(int step, int row, int[] names, int before) {
        int filled = before;
        for (int kind = CaseNames.KINDS - 1; kind >= 0; kind--) {
            if (steps.size(step, kind) > 0) {
                filled -= OF_NAME;
                names[filled] = kind;
                names[filled + 1] = steps.name(step, kind);
                names[filled + 2] = row + steps.place(step, kind);
                names[filled + 3] = steps.size(step, kind);
            }
        }
        return filled;
    }

    private static int[] ranges(int[] names) {
        int[] ranges = new int[names.length / 2];
        for (int i = 0; i < ranges.length; i += 2) {
            int place = names[2 * i + 2];
            ranges[i] = place;
            ranges[i + 1] = place + names[2 * i + 3];
        }
        return ranges;
    }

    private void grow(int step) {
        int before = leaps.length;
        if (step >= before) {
            leaps = Arrays.copyOf(leaps, 2 * step);
            changes = Arrays.copyOf(changes, 2 * step);
            Arrays.fill(leaps, before, leaps.length, Leap.NONE);
        }
    }
}
