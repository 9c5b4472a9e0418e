package org.povestka.server.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Desk;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.deed.Role;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.world.World;
import org.povestka.store.Entry;
import org.povestka.store.Journal;
import org.povestka.store.Line;
import org.povestka.store.Place;
import org.povestka.store.Scribe;
import org.povestka.store.Verification;
import org.povestka.store.world.Replay;
import org.povestka.store.world.RowWriter;

/// A living world over its journal. Deeds are done one after another; a deed is seen, and
/// its doer told, when it is on disk.
public final class Twin implements AutoCloseable {

    private final Scribe scribe;
    private final Feed feed = new Feed();

    /// The world as the writer has it, who may be some turns ahead of the disk.
    private World ahead;

    private volatile World world;

    private Twin(Scribe scribe, World world) {
        this.scribe = scribe;
        this.ahead = world;
        this.world = world;
    }

    /// Brings a world back from its journal, or founds it where there is none.
    ///
    /// @param place where the journal lies
    /// @param founding how a new world begins
    /// @return the living world
    /// @throws BrokenJournal if the journal is not what was written; it is left as it is
    /// @throws org.povestka.store.JournalInUse if another process lives in this world
    public static Twin open(Place place, Founding founding) {
        if (place.holdsJournal()) {
            Replay.Found found = Replay.of(place);
            if (found.result() instanceof Verification.Result.Broken broken) {
                throw new BrokenJournal(broken);
            }
            if (!found.world().isEmpty()) {
                return new Twin(Scribe.of(Journal.open(place)), found.world().getFirst());
            }
        }
        return found(Journal.open(place), founding);
    }

    private static Twin found(Journal journal, Founding founding) {
        List<Happening> happenings = founding.happenings();
        journal.append(happenings.stream().map(RowWriter::line).toList());
        return new Twin(Scribe.of(journal), World.replay(happenings));
    }

    /// Does a deed.
    ///
    /// @param role who does it
    /// @param deed the deed
    /// @return what came of it, when it is on disk
    public CompletableFuture<Outcome> does(Role role, Deed deed) {
        Turn turn = new Turn(role, deed);
        scribe.add(turn);
        return turn.outcome;
    }

    /// The world as it is on disk.
    ///
    /// @return the world
    public World world() {
        return world;
    }

    /// What happened last.
    ///
    /// @return the feed
    public Feed feed() {
        return feed;
    }

    @Override
    public void close() {
        scribe.close();
    }

    /// A deed that waits for the writer.
    private final class Turn implements Scribe.Turn {
        private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        private final Role role;
        private final Deed deed;
        private List<Happening> happenings = List.of();
        private Outcome came = new Outcome.Done(List.of());
        private World after = world;

        private Turn(Role role, Deed deed) {
            this.role = role;
            this.deed = deed;
        }

        @Override
        public List<Line> lines() {
            came = new Desk(ahead).does(role, deed);
            if (came instanceof Outcome.Done(List<Happening> happened)) {
                happenings = happened;
                ahead = ahead.after(happened);
            }
            after = ahead;
            return happenings.stream().map(RowWriter::line).toList();
        }

        @Override
        public void written(List<Entry> entries) {
            world = after;
            List<Told> told = new ArrayList<>(entries.size());
            for (int i = 0; i < entries.size(); i++) {
                told.add(new Told(entries.get(i).number(), happenings.get(i)));
            }
            if (!told.isEmpty()) {
                feed.tell(told);
            }
            outcome.complete(came);
        }

        @Override
        public void failed(RuntimeException failure) {
            outcome.completeExceptionally(failure);
        }
    }
}
