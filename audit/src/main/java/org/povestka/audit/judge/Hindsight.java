package org.povestka.audit.judge;

import java.util.Arrays;
import java.util.Optional;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;

/// What was known when, of facts that have two times: the day they happened and the moment they
/// were recorded. It knows no statute; a second law in the tests stands on it as this one does.
public final class Hindsight {

    private static final int FEW = 8;

    /// The days on which facts happened, in order.
    private int[] days = new int[FEW];
    /// At the place of each the latest moment at which a fact so far was recorded.
    private long[] latest = new long[FEW];
    private int facts;

    /// Takes note of a fact; in order of the days on which they happened.
    ///
    /// @param on the day it happened, as an epoch day
    /// @param recorded the moment it was recorded, in seconds
    public void note(int on, long recorded) {
        if (facts == days.length) {
            days = Arrays.copyOf(days, 2 * facts);
            latest = Arrays.copyOf(latest, 2 * facts);
        }
        days[facts] = on;
        latest[facts] = facts == 0 ? recorded : Math.max(latest[facts - 1], recorded);
        facts++;
    }

    /// Whether something had happened by a day and was recorded only after a moment, so that an
    /// act of that day and moment has to be judged twice.
    ///
    /// @param on the day of the act
    /// @param recorded the moment it was recorded
    /// @return true if more is known today
    public boolean learnedMoreAfter(int on, long recorded) {
        int low = 0;
        int high = facts;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] <= on) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && latest[low - 1] > recorded;
    }

    /// By which facts an act is told to be wrong: by those known when it was done, if they make
    /// it so, for then whoever did it could have known.
    ///
    /// @param known the verdict by what was known
    /// @param whole the verdict by what turned out to be
    /// @return the basis; nothing where it was lawful either way
    public static Optional<Finding.Basis> basis(Verdict known, Verdict whole) {
        if (known != Verdict.LAWFUL) {
            return Optional.of(Finding.Basis.AS_KNOWN);
        }
        return whole == Verdict.LAWFUL
                ? Optional.empty()
                : Optional.of(Finding.Basis.BY_LATER_FACTS);
    }
}
