package org.povestka.store;

/// Somebody else writes this journal: there is one writer at a time.
public final class JournalInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Says which journal.
    ///
    /// @param place the journal
    public JournalInUse(Place place) {
        super(place + ": another process writes this journal");
    }
}
