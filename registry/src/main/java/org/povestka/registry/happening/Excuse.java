package org.povestka.registry.happening;

/// What an excuse rests on: the law takes it with papers that prove it (53-FZ, article 7, clause
/// 2).
///
/// @param ground why he could not come
/// @param papers whether papers lie with it
public record Excuse(Ground ground, boolean papers) {

    /// What the law has for valid.
    public enum Ground {
        /// Illness or injury with loss of capacity for work.
        ILLNESS("illness"),
        /// Grave illness or the funeral of a close relative.
        RELATIVE("relative"),
        /// Force majeure, or another event beyond his will.
        FORCE_MAJEURE("force-majeure"),
        /// Another reason that the board or the commissar accepts.
        OTHER("other");

        private final String word;

        Ground(String word) {
            this.word = word;
        }

        /// The word for it in the journal.
        ///
        /// @return such as `force-majeure`
        public String word() {
            return word;
        }
    }
}
