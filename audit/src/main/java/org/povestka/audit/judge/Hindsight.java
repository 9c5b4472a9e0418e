package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;

/// What was known when, of facts that have two times: the day they happened and the moment they
/// were recorded. It knows no statute; a second law in the tests stands on it as this one does.
public final class Hindsight {

    /// The latest moment of recording of a fact, by the day it happened, over all days so far.
    private final List<Learned> learned = new ArrayList<>();

    private record Learned(int on, long latest) {}

    /// Takes note of a fact; in order of the days on which they happened.
    ///
    /// @param on the day it happened, as an epoch day
    /// @param recorded the moment it was recorded, in seconds
    public void note(int on, long recorded) {
        long before = learned.isEmpty() ? Long.MIN_VALUE : learned.getLast().latest();
        learned.add(new Learned(on, Math.max(before, recorded)));
    }

    /// Whether something had happened by a day and was recorded only after a moment, so that an
    /// act of that day and moment has to be judged twice.
    ///
    /// @param on the day of the act
    /// @param recorded the moment it was recorded
    /// @return true if more is known today
    public boolean learnedMoreAfter(int on, long recorded) {
        int low = 0;
        int high = learned.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (learned.get(middle).on() <= on) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && learned.get(low - 1).latest() > recorded;
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
