package org.povestka.audit.precedent;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.explain.Ruling;
import org.povestka.law.time.Day;

/// Rulings on an act of whatever day, where the day matters only by where it lies among the days
/// on which the act is lawful. Safe to share between threads.
final class Turns {

    /// The days told by each of the rulings, whatever the reading; in order.
    private final int[] days;
    /// By the place of the day of the act.
    private final AtomicReferenceArray<Ruling> rulings;

    private Turns(int[] days) {
        this.days = days;
        this.rulings = new AtomicReferenceArray<>(days.length + 1);
    }

    /// How a day lies among those on which an act is lawful.
    enum Lies {
        /// It matters how many of them it is past.
        PAST,
        /// It matters how many of them it has reached.
        REACHED,
        /// It matters which of them it is, if any.
        ON
    }

    /// Nothing ruled yet.
    ///
    /// @param ruling a ruling on any day: each tells all the days
    static Turns of(Ruling ruling) {
        return new Turns(
                ruling.lawful().stream().map(DayUnder::day).mapToInt(Day::of).toArray());
    }

    /// Keeps a ruling on a day.
    Turns keep(Lies lies, int day, Ruling ruling) {
        rulings.set(place(lies, day), ruling);
        return this;
    }

    /// The ruling on a day.
    ///
    /// @param law asked where there was none on such a day
    Ruling on(Lies lies, int day, Supplier<Ruling> law) {
        int place = place(lies, day);
        Ruling before = rulings.get(place);
        if (before != null) {
            return before;
        }
        Ruling ruling = law.get();
        rulings.set(place, ruling);
        return ruling;
    }

    private int place(Lies lies, int day) {
        int place = Arrays.binarySearch(days, day);
        int past = place < 0 ? -place - 1 : place;
        return switch (lies) {
            case PAST -> past;
            case REACHED -> place < 0 ? past : past + 1;
            case ON -> place < 0 ? days.length : place;
        };
    }
}
