package org.povestka.server.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Desk;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.deed.Role;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.world.World;
import org.povestka.store.Entry;
import org.povestka.store.Journal;
import org.povestka.store.Line;
import org.povestka.store.Once;
import org.povestka.store.Place;
import org.povestka.store.Receipt;
import org.povestka.store.Scribe;
import org.povestka.store.Verification;
import org.povestka.store.world.Revival;
import org.povestka.store.world.RowWriter;

/// A living world over its journal. Deeds are done one after another; a deed is seen, and
/// its doer told, when it is on disk.
public final class Twin implements AutoCloseable {

    private final Place place;
    private final Scribe scribe;
    private final Feed feed = new Feed();

    /// The world as the writer has it, who may be some turns ahead of the disk.
    private World ahead;

    private volatile World world;

    private final Receipts receipts;
    private final Origin origin;

    private Twin(Journal journal, World world, Origin origin) {
        this.place = journal.place();
        this.receipts = new Receipts(journal.place(), journal.receipts());
        this.ahead = world;
        this.world = world;
        this.origin = origin;
        Keeper keeper = new Keeper(journal, origin.kept());
        this.scribe = Scribe.of(journal, () -> keeper.keep(ahead));
    }

    /// Brings a world back from its journal, or founds it where there is none.
    ///
    /// @param place where the journal lies
    /// @param founding how a new world begins
    /// @return the living world
    /// @throws BrokenJournal if the journal is not what was written; it is left as it is
    /// @throws org.povestka.store.JournalInUse if another process lives in this world
    public static Twin open(Place place, Founding founding) {
        return place.holdsJournal()
                ? locked(place, founding, Optional.of(revived(place)))
                : locked(place, founding, Optional.empty());
    }

    /// Takes the journal for itself. A world that was brought back before, so that nothing
    /// touches a damaged journal, is brought back once more where somebody has written since.
    ///
    /// @param before what was brought back; nothing where there was no journal
    static Twin locked(Place place, Founding founding, Optional<Revival> before) {
        Journal journal = Journal.open(place);
        try {
            if (journal.size() == 0) {
                return new Twin(journal, founding.in(journal), Origin.FOUNDED);
            }
            Revival revival =
                    before.filter(one -> reaches(one, journal)).orElseGet(() -> revived(place));
            World world = revival.found().world().getFirst();
            return new Twin(journal, world, Origin.of(revival));
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private static boolean reaches(Revival revival, Journal journal) {
        return revival.found().result() instanceof Verification.Result.Whole whole
                && whole.rows() == journal.size();
    }

    private static Revival revived(Place place) {
        Revival revival = Revival.of(place);
        if (revival.found().result() instanceof Verification.Result.Broken broken) {
            throw new BrokenJournal(broken);
        }
        return revival;
    }

    /// Where the world came from when it was opened.
    ///
    /// @return the way it came
    public Origin origin() {
        return origin;
    }

    /// Does a deed.
    ///
    /// @param role who does it
    /// @param deed the deed
    /// @return what came of it, when it is on disk
    public CompletableFuture<Outcome> does(Role role, Deed deed) {
        return unnamed(before -> new Desk(before).does(role, deed));
    }

    /// Takes note that somebody with an account opened what is known of a person; at one moment
    /// of the town's clock, one note is enough.
    ///
    /// @param person the person
    /// @param role the word of the role in which he was looked up
    /// @param account the name of the account
    /// @return what came of it, when it is on disk
    public CompletableFuture<Outcome> looks(PersonId person, String role, String account) {
        return unnamed(before -> {
            Happening.Looked looked = new Happening.Looked(before.now(), person, role, account);
            boolean noted = before.find(person).stream()
                    .flatMap(dossier -> dossier.happenings().reversed().stream())
                    .takeWhile(one -> !one.at().isBefore(looked.at()))
                    .anyMatch(looked::equals);
            return new Outcome.Done(noted ? List.of() : List.of(looked));
        });
    }

    private CompletableFuture<Outcome> unnamed(Function<World, Outcome> act) {
        return turn(new Turn(act, Optional.empty())).thenApply(came -> switch (came) {
            case Came.Now now -> now.outcome();
            case Came.Before before -> new Outcome.Done(before.happenings());
            case Came.NamesAnother another -> throw new IllegalStateException("nobody named it");
        });
    }

    /// Does a deed, unless it was done under its name before.
    ///
    /// @param role who does it
    /// @param deed the deed
    /// @param once its name, and a digest of what was asked
    /// @return what came of it, when it is on disk; a deed that is refused leaves its name free
    public CompletableFuture<Came> doesOnce(Role role, Deed deed, Once once) {
        return turn(new Turn(before -> new Desk(before).does(role, deed), Optional.of(once)));
    }

    private CompletableFuture<Came> turn(Turn turn) {
        scribe.add(turn);
        return turn.came;
    }

    /// The world as it is on disk.
    ///
    /// @return the world
    public World world() {
        return world;
    }

    /// Recomputes the chain of the journal as it lies on disk.
    ///
    /// @return whole, or the first break
    public Verification.Result verify() {
        return Verification.of(place, entry -> {});
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
        private final CompletableFuture<Came> came = new CompletableFuture<>();
        private final Function<World, Outcome> act;
        private final Optional<Once> once;
        private Optional<Once> named = Optional.empty();
        private List<Happening> happenings = List.of();
        private Came coming = new Came.NamesAnother();
        private World after = world;

        private Turn(Function<World, Outcome> act, Optional<Once> once) {
            this.act = act;
            this.once = once;
        }

        @Override
        public List<Line> lines() {
            Optional<Receipt> receipt = once.flatMap(receipts::of);
            if (receipt.isEmpty()) {
                act();
            } else if (receipt.get().request().equals(once.orElseThrow().request())) {
                coming = new Came.Before(List.of());
            }
            after = ahead;
            return happenings.stream().map(RowWriter::line).toList();
        }

        private void act() {
            Outcome outcome = act.apply(ahead);
            coming = new Came.Now(outcome);
            if (outcome instanceof Outcome.Done(List<Happening> happened)) {
                happenings = happened;
                ahead = ahead.after(happened);
                named = once;
                named.ifPresent(receipts::take);
            }
        }

        @Override
        public Optional<Once> once() {
            return named;
        }

        @Override
        public void written(List<Entry> entries) {
            world = after;
            named.ifPresent(name -> receipts.written(name, entries));
            List<Told> told = new ArrayList<>(entries.size());
            for (int i = 0; i < entries.size(); i++) {
                told.add(new Told(entries.get(i).number(), happenings.get(i)));
            }
            if (!told.isEmpty()) {
                feed.tell(told);
            }
            if (coming instanceof Came.Before) {
                coming = new Came.Before(receipts.happenings(once.orElseThrow()));
            }
            came.complete(coming);
        }

        @Override
        public void failed(RuntimeException failure) {
            came.completeExceptionally(failure);
        }
    }
}
