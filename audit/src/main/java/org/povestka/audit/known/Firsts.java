package org.povestka.audit.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.law.time.Day;

/// The facts of one summons that can matter: by whatever was known, the law looks at the first of
/// each kind alone. So of a million entries few are kept, and those that count at a moment are
/// found without reading the others.
///
/// Kept of each kind is a stair: of two facts the later one only if it was recorded before the
/// earlier one, for only then was there a moment at which it was the first that was known.
public final class Firsts {

    private final Map<What, List<Entry>> stairs = new EnumMap<>(What.class);
    private long latest = Long.MIN_VALUE;

    /// Takes the entries of a summons that state facts.
    ///
    /// @param entries in order of days
    public Firsts(List<Entry> entries) {
        for (Entry entry : entries) {
            note(entry);
        }
        List<Entry> excuses = stairs.getOrDefault(What.EXCUSED, List.of());
        if (excuses.size() > 1) {
            List<Entry> ordered = new ArrayList<>(excuses);
            ordered.sort(Comparator.comparingInt(Firsts::accepted));
            excuses.clear();
            ordered.forEach(excuse -> climb(excuses, excuse));
        }
    }

    /// Those that count by what was known at a moment.
    ///
    /// @param recorded the moment, in seconds
    /// @return the entries, of each kind the first that was known; a list of its own
    public List<Entry> known(long recorded) {
        List<Entry> counting = new ArrayList<>();
        stairs.forEach((what, stair) -> {
            if (what.judged()) {
                counting.addAll(stair);
                return;
            }
            int first = first(stair, recorded);
            if (first < stair.size()) {
                counting.add(stair.get(first));
            }
        });
        return counting;
    }

    /// Whether all that ever became known of it was known at a moment.
    ///
    /// @param recorded the moment, in seconds
    /// @return false where something was recorded later
    public boolean allKnown(long recorded) {
        return latest <= recorded;
    }

    private void note(Entry entry) {
        List<Entry> stair = stairs.computeIfAbsent(entry.what(), what -> new ArrayList<>(1));
        if (!entry.what().judged()) {
            latest = Math.max(latest, entry.when().recorded());
        }
        if (entry.what() == What.EXCUSED) {
            stair.add(entry);
        } else if (entry.what().judged()) {
            boolean again = entry.what() == What.MEASURE_LIFTED
                    ? !stair.isEmpty()
                    : stair.stream().anyMatch(earlier -> same(earlier, entry));
            if (!again) {
                stair.add(entry);
            }
        } else {
            climb(stair, entry);
        }
    }

    /// An authority knows what it did itself: of its acts the first on each measure counts.
    private static boolean same(Entry earlier, Entry later) {
        return earlier.what() == What.PLACED
                || earlier.particulars().measures().equals(later.particulars().measures());
    }

    private static void climb(List<Entry> stair, Entry entry) {
        if (stair.isEmpty() || entry.when().recorded() < stair.getLast().when().recorded()) {
            stair.add(entry);
        }
    }

    private static int first(List<Entry> stair, long recorded) {
        int low = 0;
        int high = stair.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stair.get(middle).when().recorded() <= recorded) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The day an excuse counts from.
    private static int accepted(Entry excuse) {
        int accepted = excuse.particulars().accepted();
        return accepted == Day.NEVER ? excuse.when().on() : accepted;
    }
}
