package org.povestka.server.twin;

import org.povestka.registry.world.World;
import org.povestka.store.Journal;
import org.povestka.store.world.WorldParts;

/// Keeps a world beside its journal wherever the next start would otherwise live many rows. Used
/// by one thread at a time.
final class Keeper {

    /// So many rows are lived in less time than it takes to start a process.
    private static final long ROWS = 20_000;

    private final Journal journal;
    private long kept;

    /// @param kept the row up to which a snapshot spares living
    Keeper(Journal journal, long kept) {
        this.journal = journal;
        this.kept = kept;
    }

    /// Keeps it, if it is worth it.
    ///
    /// @param world the world after the last row of the journal
    void keep(World world) {
        if (journal.size() - kept >= ROWS) {
            journal.keepWorld(WorldParts.of(world));
            kept = journal.size();
        }
    }
}
