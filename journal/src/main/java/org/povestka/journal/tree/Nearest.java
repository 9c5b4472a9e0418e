package org.povestka.journal.tree;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// The known word that somebody probably meant.
public final class Nearest {

    private static final int LONGEST = 40;

    private Nearest() {}

    /// The known word that takes the fewest changed, added, missing or swapped letters, if they
    /// are at most a third of it, and at least one is allowed.
    ///
    /// @param word what was written
    /// @param known the words that could have been meant
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String nearest = "";
        int fewest = Integer.MAX_VALUE;
        for (String candidate : known) {
            int changes = changes(word.toLowerCase(Locale.ROOT), candidate);
            if (changes < fewest && changes <= Math.max(1, candidate.length() / 3)) {
                nearest = candidate;
                fewest = changes;
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    private static int changes(String from, String into) {
        int[][] changes = new int[from.length() + 1][into.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= into.length(); j++) {
                changes[i][j] = i == 0 || j == 0 ? i + j : fewest(changes, from, into, i, j);
            }
        }
        return changes[from.length()][into.length()];
    }

    private static int fewest(int[][] changes, String from, String into, int i, int j) {
        boolean same = from.charAt(i - 1) == into.charAt(j - 1);
        int fewest = Math.min(
                changes[i - 1][j - 1] + (same ? 0 : 1),
                Math.min(changes[i - 1][j], changes[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && from.charAt(i - 1) == into.charAt(j - 2)
                && from.charAt(i - 2) == into.charAt(j - 1);
        return swapped ? Math.min(fewest, changes[i - 2][j - 2] + 1) : fewest;
    }
}
