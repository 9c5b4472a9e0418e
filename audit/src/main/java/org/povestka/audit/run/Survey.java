package org.povestka.audit.run;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.audit.read.LogFile;
import org.povestka.audit.read.cell.Said;
import org.povestka.law.time.Day;

/// What a first reading of a log shows, before any case is judged.
///
/// @param columns its columns
/// @param words its words
/// @param entries how many entries it has
/// @param lastDay the last day on which something happened or was recorded, as an epoch day in
/// UTC; [Day#NEVER] for a log without entries
public record Survey(Set<Column> columns, Set<What> words, long entries, int lastDay)
        implements Serializable {

    /// Copies the sets.
    public Survey {
        columns = Set.copyOf(columns);
        words = Set.copyOf(words);
    }

    /// Reads a log from end to end; its flaws are the log's afterwards, which keeps what it says.
    ///
    /// @param log the log
    /// @return what it shows
    public static Survey of(LogFile log) {
        Surveyor surveyor = new Surveyor();
        surveyor.entries = log.keep(surveyor::see).entries();
        return surveyor.survey(log.columns());
    }

    /// What two stretches of one log show together.
    ///
    /// @param other what the other shows
    /// @return the survey of both
    public Survey and(Survey other) {
        Set<What> both = EnumSet.noneOf(What.class);
        both.addAll(words);
        both.addAll(other.words);
        return new Survey(columns, both, entries + other.entries, later(lastDay, other.lastDay));
    }

    private static int later(int one, int other) {
        if (one == Day.NEVER || other == Day.NEVER) {
            return Math.min(one, other);
        }
        return Math.max(one, other);
    }

    /// Sees the entries of a log, or of a part of it, in any order.
    public static final class Surveyor {

        private static final int SECONDS_OF_DAY = 86_400;

        private final boolean[] seen = new boolean[What.values().length];
        private long entries;
        private int latest = Integer.MIN_VALUE;

        /// Sees an entry.
        ///
        /// @param entry the entry
        public void see(Entry entry) {
            entries++;
            see(entry.what(), entry.when());
        }

        private void see(Said said) {
            see(said.what(), said.when());
        }

        private void see(What what, Entry.When when) {
            seen[place(what)] = true;
            int recorded = (int) Math.floorDiv(when.recorded(), SECONDS_OF_DAY);
            latest = Math.max(latest, Math.max(when.on(), recorded));
        }

        /// What the entries show.
        ///
        /// @param columns the columns of the log
        /// @return the survey of those that were seen
        public Survey survey(Set<Column> columns) {
            return new Survey(columns, words(), entries, lastDay());
        }

        private Set<What> words() {
            Set<What> words = EnumSet.noneOf(What.class);
            Arrays.stream(What.values()).filter(what -> seen[place(what)]).forEach(words::add);
            return words;
        }

        private int lastDay() {
            return entries == 0 ? Day.NEVER : latest;
        }

        @SuppressWarnings("EnumOrdinal")
        private static int place(What what) {
            return what.ordinal();
        }
    }
}
