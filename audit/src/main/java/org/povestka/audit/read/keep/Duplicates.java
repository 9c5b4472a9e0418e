package org.povestka.audit.read.keep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;

/// Leaves out what a case says twice: the same in every column.
public final class Duplicates {

    /// Up to so many entries, comparing each with each is the cheapest.
    private static final int FEW = 16;

    private Duplicates() {}

    /// The entries, of those that say the same the first.
    ///
    /// @param entries those of one case, in the order of the log
    /// @return without what is said twice
    public static List<Entry> dropped(List<Entry> entries) {
        return entries.size() <= FEW ? fewDropped(entries) : manyDropped(entries);
    }

    private static List<Entry> fewDropped(List<Entry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (same(entries.get(i), entries.get(k))) {
                    return manyDropped(entries);
                }
            }
        }
        return entries;
    }

    private static boolean same(Entry one, Entry other) {
        return one.when().on() == other.when().on()
                && one.what() == other.what()
                && one.when().recorded() == other.when().recorded()
                && one.particulars().equals(other.particulars())
                && one.key().summons().equals(other.key().summons())
                && one.extra().equals(other.extra());
    }

    private static List<Entry> manyDropped(List<Entry> entries) {
        Set<Said> met = new HashSet<>();
        List<Entry> kept = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Said said = new Said(
                    entry.key().summons(),
                    entry.what(),
                    entry.when(),
                    entry.particulars(),
                    entry.extra());
            if (met.add(said)) {
                kept.add(entry);
            }
        }
        return kept;
    }

    private record Said(
            String summons,
            What what,
            Entry.When when,
            Entry.Particulars particulars,
            Entry.Extra extra) {

        /// Of what entries of one case mostly differ in.
        @Override
        public int hashCode() {
            int hash = 31 * when.on() + what.hashCode();
            hash = 31 * hash + Long.hashCode(when.recorded());
            hash = 31 * hash + particulars.measures().hashCode();
            hash = 31 * hash + particulars.receiver().hashCode();
            return 31 * hash + summons.hashCode();
        }
    }
}
