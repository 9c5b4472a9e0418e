package org.povestka.server.tour;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Replica;
import org.povestka.registry.moment.Hours;
import org.povestka.registry.receiver.Receiver;
import org.povestka.registry.world.World;
import org.povestka.server.screen.Room;

/// A step of the story. Whether it is done is read off what has happened to the man, so the tour
/// can be left and taken up again, and what somebody did by hand counts.
public enum TourStep {
    /// The office places a summons.
    SUMMON("summon", Room.OFFICE, one -> has(one, Happening.Placed.class)),
    /// The decision reaches the border.
    BAN("ban", Room.RECORD, one -> reached(one, Receiver.BORDER)),
    /// The notice comes in the morning.
    NOTICE("notice", Room.PORTAL, TourStep::told),
    /// He opens it.
    OPEN("open", Room.PORTAL, one -> has(one, Happening.Opened.class)),
    /// He is turned back.
    BORDER("border", Room.BORDER, one -> has(one, Happening.TurnedBack.class)),
    /// The supervisor explains.
    EXPLAIN("explain", Room.SUPERVISOR, one -> has(one, Happening.Explained.class)),
    /// He is given the notice.
    PAPER("paper", Room.SUPERVISOR, one -> has(one, Happening.NoticeHandedOver.class)),
    /// The summons counts as served.
    SERVED("served", Room.RECORD, one -> has(one, Happening.CountedServed.class)),
    /// He does not come.
    MISSED("missed", Room.OFFICE, one -> has(one, Happening.Missed.class)),
    /// Twenty days later the ladder follows and reaches everybody.
    LADDER("ladder", Room.RECORD, one -> reached(one, Receiver.BANKS)),
    /// The bank refuses.
    BANK("bank", Room.COUNTER, one -> asked(one, Measure.CREDIT)),
    /// The land register refuses.
    LAND("land", Room.COUNTER, one -> asked(one, Measure.REAL_ESTATE)),
    /// He comes.
    APPEAR("appear", Room.OFFICE, one -> has(one, Happening.Appeared.class)),
    /// Every receiver lifts.
    LIFTED("lifted", Room.RECORD, TourStep::free);

    private static final int DAY = 24;
    private static final int TO_APPEAR = 18 * DAY;

    private final String key;
    private final Room room;
    private final Predicate<Dossier> done;

    TourStep(String key, Room room, Predicate<Dossier> done) {
        this.key = key;
        this.room = room;
        this.done = done;
    }

    /// The key of its sentences.
    ///
    /// @return such as `ladder`
    public String key() {
        return key;
    }

    /// Where it can be seen.
    ///
    /// @return the room
    public Room room() {
        return room;
    }

    /// Whether it is done.
    ///
    /// @param dossier the man
    /// @return true if it has happened to him
    public boolean done(Dossier dossier) {
        return done.test(dossier);
    }

    /// The next step of the story.
    ///
    /// @param dossier the man
    /// @return the first that is not done; nothing at the end
    public static Optional<TourStep> next(Dossier dossier) {
        return Stream.of(values()).filter(step -> !step.done(dossier)).findFirst();
    }

    /// What is done in the town to take the step.
    ///
    /// @param world the town
    /// @param dossier the man
    /// @return the deed
    public Deed deed(World world, Dossier dossier) {
        return switch (this) {
            case SUMMON ->
                new Deed.Summon(
                        dossier.id(),
                        Reason.CLARIFY_DATA,
                        dossier.zone().day(Hours.after(world.now(), TO_APPEAR)));
            case OPEN -> new Deed.Open(dossier.id(), summons(dossier));
            case BORDER -> new Deed.CheckPassport(dossier.id());
            case EXPLAIN -> new Deed.Explain(dossier.id());
            case PAPER -> new Deed.HandOverNotice(dossier.id());
            case BANK -> new Deed.Ask(dossier.id(), Measure.CREDIT);
            case LAND -> new Deed.Ask(dossier.id(), Measure.REAL_ESTATE);
            case APPEAR -> new Deed.RecordAppearance(dossier.id(), summons(dossier));
            case BAN -> later(world, 1);
            case NOTICE, SERVED, MISSED, LADDER, LIFTED -> later(world, DAY);
        };
    }

    private static Deed later(World world, int hours) {
        return new Deed.MoveClock(Hours.after(world.now(), hours));
    }

    private static SummonsId summons(Dossier dossier) {
        return dossier.all(Happening.Placed.class)
                .map(Happening.Placed::summons)
                .reduce((first, last) -> last)
                .orElseGet(() -> new SummonsId("none"));
    }

    private static boolean has(Dossier dossier, Class<? extends Happening.OfPerson> kind) {
        return dossier.all(kind).findAny().isPresent();
    }

    private static boolean reached(Dossier dossier, Receiver receiver) {
        return dossier.all(Happening.Reached.class)
                .anyMatch(reached -> reached.receiver() == receiver);
    }

    private static boolean told(Dossier dossier) {
        return dossier.all(Happening.Placed.class)
                .anyMatch(placed -> dossier.all(Happening.Notified.class)
                        .anyMatch(one -> one.about().equals(placed.summons().name())));
    }

    private static boolean asked(Dossier dossier, Measure measure) {
        return dossier.all(Happening.AskedFor.class).anyMatch(one -> one.measure() == measure);
    }

    private static boolean free(Dossier dossier) {
        return has(dossier, Happening.Appeared.class)
                && Stream.of(Receiver.values())
                        .allMatch(receiver ->
                                Replica.of(dossier, receiver).standing().isEmpty());
    }
}
