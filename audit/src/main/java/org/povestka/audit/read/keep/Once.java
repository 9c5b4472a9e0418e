package org.povestka.audit.read.keep;

/// Whether nothing is said twice in a case: the same in every column.
final class Once {

    private Once() {}

    /// Whether no row says what another says.
    ///
    /// @param rows how many rows
    /// @param says the numbers of what they say
    /// @param summonses the first row of each that names the same summons
    /// @param decisions where the decisions lie that they name, or [KeptCase#NONE]
    /// @param bytes where they lie
    static boolean all(int rows, int[] says, int[] summonses, int[] decisions, Cursor bytes) {
        for (int row = 1; row < rows; row++) {
            for (int other = 0; other < row; other++) {
                if (says[row] == says[other]
                        && summonses[row] == summonses[other]
                        && same(decisions[row], decisions[other], bytes)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean same(int one, int other, Cursor bytes) {
        boolean both = one != KeptCase.NONE && other != KeptCase.NONE;
        return one == other || (both && bytes.same(one, other));
    }
}
