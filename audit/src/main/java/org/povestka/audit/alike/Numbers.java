package org.povestka.audit.alike;

import java.util.Arrays;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.read.keep.KeptCase;

/// The shape of a case in the numbers under which a log was kept, without one entry of it: two
/// ints a row. Cases that differ in these may be of one [Shape] all the same.
final class Numbers {

    private static final int MIX = 0x9E3779B1;

    private int[] numbers = new int[128];
    private int count;
    private int hash;

    /// Takes those of a case; false where names could tell more than that.
    boolean take(KeptCase of) {
        if (!of.told()) {
            return false;
        }
        count = 2 * of.rows();
        if (count > numbers.length) {
            numbers = new int[count];
        }
        hash = count;
        for (int row = 0; row < of.rows(); row++) {
            int summons = of.summons(row);
            if (summons == row && Judge.couldGive(of.summonsName(row))) {
                return false;
            }
            int says = 2 * of.says(row) + (of.decides(row) ? 1 : 0);
            numbers[2 * row] = says;
            numbers[2 * row + 1] = summons;
            hash = Integer.rotateLeft((hash ^ says) * MIX + summons, 15);
        }
        return true;
    }

    /// These, which do not change any more.
    Numbers copy() {
        Numbers copy = new Numbers();
        copy.numbers = Arrays.copyOf(numbers, count);
        copy.count = count;
        copy.hash = hash;
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbers theirs
                && hash == theirs.hash
                && Arrays.equals(numbers, 0, count, theirs.numbers, 0, theirs.count);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
