package org.povestka.server.twin;

import org.povestka.store.world.Revival;

/// Where a world came from when it was opened.
///
/// @param way the way
/// @param kept the row up to which a snapshot spares living; 0 where there is none that can be used
public record Origin(Way way, long kept) {

    /// A world that was opened for the first time.
    static final Origin FOUNDED = new Origin(Way.FOUNDED, 0);

    /// The way.
    public enum Way {
        /// It was founded.
        FOUNDED("founded"),
        /// Every row of its journal was lived anew.
        LIVED_ANEW("journal"),
        /// It came out of the snapshot, and the rows after it were lived.
        SNAPSHOT("snapshot"),
        /// The snapshot did not fit, and every row was lived anew.
        SNAPSHOT_REFUSED("snapshot-refused");

        private final String word;

        Way(String word) {
            this.word = word;
        }

        /// The word for it in the log.
        ///
        /// @return such as `snapshot`
        public String word() {
            return word;
        }
    }

    static Origin of(Revival revival) {
        return switch (revival.snapshot()) {
            case NONE -> new Origin(Way.LIVED_ANEW, 0);
            case REFUSED -> new Origin(Way.SNAPSHOT_REFUSED, 0);
            case USED -> new Origin(Way.SNAPSHOT, revival.kept());
        };
    }
}
