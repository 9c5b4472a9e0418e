package org.povestka.registry.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.povestka.law.history.Region;
import org.povestka.registry.delay.Mixing;
import org.povestka.registry.fault.Switches;
import org.povestka.registry.feed.BatchId;
import org.povestka.registry.feed.Course;
import org.povestka.registry.feed.Line;
import org.povestka.registry.feed.Whom;
import org.povestka.registry.moment.Hours;
import org.povestka.registry.moment.Zone;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.Identifier;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Profile;
import org.povestka.registry.person.Supplier;

/// A batch of the usual course that is handed in.
public final class Arrival {

    private static final long WHOLE = 1_000_000;
    private static final long DELAY = -1;
    private static final long VALUE = 0;
    private static final long DAY = 1;
    private static final long IDENTIFIERS = 2;
    private static final long OLDER = 3;
    private static final int OCCASIONS = 1_024;

    private static final Comparator<Arrival> IN_ORDER =
            Comparator.comparing(Arrival::at).thenComparing(Arrival::supplier);

    private final Course.Usual course;
    private final Rhythm rhythm;
    private final int turn;
    private final long bits;

    private Arrival(Course.Usual course, Rhythm rhythm, int turn) {
        this.course = course;
        this.rhythm = rhythm;
        this.turn = turn;
        this.bits = Mixing.mixed(Mixing.mixed(course.seed(), rhythm.pace().first()), turn);
    }

    /// What is handed in by itself in a time.
    ///
    /// @param course whether anything is
    /// @param after the moment after which the time begins
    /// @param until the moment with which it ends
    /// @return the batches, in order
    public static List<Arrival> between(Course course, Instant after, Instant until) {
        return switch (course) {
            case Course.None none -> List.of();
            case Course.Usual usual -> {
                List<Arrival> arrivals = new ArrayList<>();
                for (Rhythm rhythm : Rhythm.ALL) {
                    int turn = rhythm.turnAfter(usual.since(), after);
                    Arrival next = new Arrival(usual, rhythm, turn);
                    while (!next.closed().isAfter(until)) {
                        if (next.at().isAfter(after) && !next.at().isAfter(until)) {
                            arrivals.add(next);
                        }
                        next = new Arrival(usual, rhythm, next.turn + 1);
                    }
                }
                arrivals.sort(IN_ORDER);
                yield arrivals;
            }
        };
    }

    /// What is handed in next by itself.
    ///
    /// @param course whether anything is
    /// @param after the moment after which it is
    /// @return the batch, or nothing where nothing is ever handed in by itself
    public static Optional<Arrival> next(Course course, Instant after) {
        return switch (course) {
            case Course.None none -> Optional.empty();
            case Course.Usual usual ->
                Rhythm.ALL.stream().map(rhythm -> next(usual, rhythm, after)).min(IN_ORDER);
        };
    }

    private static Arrival next(Course.Usual usual, Rhythm rhythm, Instant after) {
        Arrival next = new Arrival(usual, rhythm, rhythm.turnAfter(usual.since(), after));
        while (!next.at().isAfter(after)) {
            next = new Arrival(usual, rhythm, next.turn + 1);
        }
        return next;
    }

    /// When it is handed in.
    ///
    /// @return the moment
    public Instant at() {
        int delay = (int)
                Long.remainderUnsigned(Mixing.mixed(bits, DELAY), rhythm.pace().delay());
        return Hours.after(closed(), delay);
    }

    /// Who hands it in.
    ///
    /// @return the supplier
    public Supplier supplier() {
        return rhythm.supplier();
    }

    /// Its number.
    ///
    /// @return the supplier with his number of it
    public BatchId id() {
        return new BatchId(rhythm.supplier(), "regular-" + (turn + 1));
    }

    /// Its lines as they are sent.
    ///
    /// @param profiles who somebody is, if he is on record
    /// @param greatest the greatest number of anybody on record
    /// @param switches the faults, as they were switched on and off
    /// @return the lines, in order
    public List<Sent> lines(
            Function<PersonId, Optional<Profile>> profiles, int greatest, Switches switches) {
        List<Sent> sent = new ArrayList<>();
        for (Spoken one : spoken(profiles, greatest, switches)) {
            sent.add(switches.thrown().isEmpty() ? one.sound() : one.sent(switches));
        }
        if (turn > 0 && !switches.thrown().isEmpty()) {
            Arrival before = new Arrival(course, rhythm, turn - 1);
            before.spoken(profiles, greatest, switches)
                    .forEach(one -> sent.addAll(one.afterwards(switches)));
        }
        return sent;
    }

    private List<Spoken> spoken(
            Function<PersonId, Optional<Profile>> profiles, int greatest, Switches switches) {
        SortedSet<PersonId> all = new TreeSet<>(chosen(greatest));
        all.addAll(Spoken.aimedAt(switches, at()));
        List<Spoken> spoken = new ArrayList<>();
        for (PersonId person : all) {
            profiles.apply(person)
                    .map(profile ->
                            new Spoken(this, line(person, profile), person, profile.region()))
                    .ifPresent(spoken::add);
        }
        return spoken;
    }

    /// The how-manieth occasion of its kind this is.
    int ordinal() {
        return turn * OCCASIONS + rhythm.pace().first();
    }

    /// A line that says what was so before, and comes after this batch.
    Line older(Line line, PersonId person, Region region) {
        long his = Mixing.mixed(Mixing.mixed(bits, person.number()), OLDER);
        Instant before = Hours.after(closed(), -2 * rhythm.pace().every());
        Datum datum = new Datum(
                rhythm.topic(),
                Sayings.one(rhythm.topic(), his),
                rhythm.supplier(),
                Zone.of(region).day(before));
        return new Line(line.whom(), datum);
    }

    /// Of whom it says something. The gaps between their numbers are drawn, and not each man:
    /// a batch costs as much as it has lines, and whether a number is among them hangs on
    /// nobody else.
    private List<PersonId> chosen(int greatest) {
        List<PersonId> chosen = new ArrayList<>();
        double share = Math.min(0.5, (double) rhythm.millionths() * course.often() / WHOLE);
        double scale = StrictMath.log(1 - share);
        long number = 0;
        long draw = DELAY;
        while (number <= greatest) {
            draw--;
            double uniform = ((Mixing.mixed(bits, draw) >>> 11) + 1) * 0x1.0p-53;
            number += 1 + (long) (StrictMath.log(uniform) / scale);
            if (number <= greatest) {
                chosen.add(new PersonId((int) number));
            }
        }
        return chosen;
    }

    private Line line(PersonId person, Profile profile) {
        long his = Mixing.mixed(bits, person.number());
        int before = (int)
                Long.remainderUnsigned(Mixing.mixed(his, DAY), rhythm.pace().every());
        LocalDate on = Zone.of(profile.region()).day(Hours.after(closed(), -before));
        String value = Sayings.one(rhythm.topic(), Mixing.mixed(his, VALUE));
        return new Line(
                new Whom(
                        identifiers(person, Mixing.mixed(his, IDENTIFIERS)),
                        profile.name(),
                        List.of(profile.born())),
                new Datum(rhythm.topic(), value, rhythm.supplier(), on));
    }

    /// Two of the three strong identifiers, or all.
    private static List<Identifier> identifiers(PersonId person, long bits) {
        List<Identifier> identifiers = new ArrayList<>();
        for (Identifier.Kind kind : Identifier.Kind.values()) {
            identifiers.add(new Identifier(kind, person));
        }
        int missing = (int) Long.remainderUnsigned(bits, identifiers.size() + 1L);
        if (missing < identifiers.size()) {
            identifiers.remove(missing);
        }
        return identifiers;
    }

    private Instant closed() {
        return rhythm.closed(course.since(), turn);
    }
}
