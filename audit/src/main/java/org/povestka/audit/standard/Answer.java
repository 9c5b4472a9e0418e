package org.povestka.audit.standard;

import java.util.List;
import org.povestka.audit.log.Entry;

/// What a log shows of one guarantee.
///
/// @param guarantee the guarantee
/// @param outcome whether it was kept
/// @param seen in how many instances
/// @param first the first entry that shows it was not kept; empty where none does
public record Answer(Guarantee guarantee, Outcome outcome, Seen seen, List<Entry> first) {

    /// Copies the list.
    public Answer {
        first = List.copyOf(first);
    }

    /// In how many instances.
    ///
    /// @param met it was kept
    /// @param failed it was not
    /// @param open the log does not say enough
    public record Seen(long met, long failed, long open) {

        /// There was no instance.
        public static final Seen NOTHING = new Seen(0, 0, 0);
    }
}
