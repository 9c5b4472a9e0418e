package org.povestka.audit.read.keep;

/// A case of which all rows stood together and have a shape: nothing of it is read but that and
/// where its names lie.
final class OnePiece {

    private static final int NONE = Shapes.NONE;

    private final Shapes shapes;
    private final int[] summonses = new int[Shapes.ROWS];
    private final int[] decisions = new int[Shapes.ROWS];
    private int shape = NONE;
    private long line;

    OnePiece(Shapes shapes) {
        this.shapes = shapes;
    }

    /// Forgets it.
    void clear() {
        shape = NONE;
    }

    /// Reads it behind the name of the case.
    void read(Cursor bytes) {
        bytes.next();
        shape = (int) bytes.number();
        line = bytes.number();
        for (int i = 0; i < shapes.summonses(shape); i++) {
            summonses[i] = bytes.skipText();
        }
        for (int i = 0; i < shapes.decisions(shape); i++) {
            decisions[i] = bytes.skipText();
        }
    }

    /// Whether there is one.
    boolean there() {
        return shape != NONE;
    }

    /// Its shape, or nothing.
    int shape() {
        return shape;
    }

    int rows() {
        return shapes.rows(shape);
    }

    /// The line of a row.
    long line(int row) {
        return line + row;
    }

    /// The number of what a row says.
    int says(int row) {
        return shapes.says(shape, row);
    }

    /// Where the name of the summons lies that a row names, or nothing.
    int summons(int row) {
        int number = shapes.summons(shape, row);
        return number == NONE ? NONE : summonses[number];
    }

    /// Where the number of the decision lies that a row names, or nothing.
    int decision(int row) {
        int number = shapes.decision(shape, row);
        return number == NONE ? NONE : decisions[number];
    }

    /// Whether a summons has a name of a kind.
    boolean names(Cursor bytes, Such such) {
        for (int i = 0; there() && i < shapes.summonses(shape); i++) {
            if (bytes.is(summonses[i], such)) {
                return true;
            }
        }
        return false;
    }
}
