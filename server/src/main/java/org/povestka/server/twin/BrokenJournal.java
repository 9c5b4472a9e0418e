package org.povestka.server.twin;

import org.povestka.store.Verification;

/// A journal that is not what was written; a world is not brought back from it.
public final class BrokenJournal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Verification.Result.Broken broken;

    /// Says where it breaks.
    ///
    /// @param broken the first break
    public BrokenJournal(Verification.Result.Broken broken) {
        super("row " + broken.number() + ": " + broken.kind().key());
        this.broken = broken;
    }

    /// Where it breaks.
    ///
    /// @return the first break
    public Verification.Result.Broken broken() {
        return broken;
    }
}
