package org.povestka.server.tour;

import java.util.Optional;
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
    SUMMON("summon", Room.OFFICE),
    /// The decision reaches the border.
    BAN("ban", Room.RECORD),
    /// The notice comes in the morning.
    NOTICE("notice", Room.PORTAL),
    /// He opens it.
    OPEN("open", Room.PORTAL),
    /// He is turned back.
    BORDER("border", Room.BORDER),
    /// The supervisor explains.
    EXPLAIN("explain", Room.SUPERVISOR),
    /// He is given the notice.
    PAPER("paper", Room.SUPERVISOR),
    /// The summons counts as served.
    SERVED("served", Room.RECORD),
    /// He does not come.
    MISSED("missed", Room.OFFICE),
    /// Twenty days later the ladder follows and reaches everybody.
    LADDER("ladder", Room.RECORD),
    /// The bank refuses.
    BANK("bank", Room.COUNTER),
    /// The land register refuses.
    LAND("land", Room.COUNTER),
    /// He comes.
    APPEAR("appear", Room.OFFICE),
    /// Every receiver lifts.
    LIFTED("lifted", Room.RECORD);

    private static final int DAY = 24;
    private static final int TO_APPEAR = 18 * DAY;

    private final String key;
    private final Room room;

    TourStep(String key, Room room) {
        this.key = key;
        this.room = room;
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
        return switch (this) {
            case SUMMON -> has(dossier, Happening.Placed.class);
            case BAN -> reached(dossier, Receiver.BORDER);
            case NOTICE -> told(dossier);
            case OPEN -> has(dossier, Happening.Opened.class);
            case BORDER -> has(dossier, Happening.TurnedBack.class);
            case EXPLAIN -> has(dossier, Happening.Explained.class);
            case PAPER -> has(dossier, Happening.NoticeHandedOver.class);
            case SERVED -> has(dossier, Happening.CountedServed.class);
            case MISSED -> has(dossier, Happening.Missed.class);
            case LADDER -> reached(dossier, Receiver.BANKS);
            case BANK -> asked(dossier, Measure.CREDIT);
            case LAND -> asked(dossier, Measure.REAL_ESTATE);
            case APPEAR -> has(dossier, Happening.Appeared.class);
            case LIFTED -> free(dossier);
        };
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
