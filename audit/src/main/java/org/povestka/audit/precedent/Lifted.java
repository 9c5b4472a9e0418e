package org.povestka.audit.precedent;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.explain.Ruling;
import org.povestka.law.time.Day;

/// Rulings on when a measure was lifted: the same over all days between two by which it had to
/// be lifted. Safe to share between threads.
final class Lifted {

    /// The days by which it had to be, whatever the reading; in order.
    private final int[] lastDays;
    /// By how many of those days had passed.
    private final AtomicReferenceArray<Ruling> rulings;

    private Lifted(int[] lastDays) {
        this.lastDays = lastDays;
        this.rulings = new AtomicReferenceArray<>(lastDays.length + 1);
    }

    /// Nothing ruled yet.
    ///
    /// @param ruling a ruling on any day: each tells all days by which it had to be lifted
    static Lifted of(Ruling ruling) {
        return new Lifted(
                ruling.lawful().stream().map(DayUnder::day).mapToInt(Day::of).toArray());
    }

    /// The ruling on a day.
    ///
    /// @param law asked where there was none on such a day
    Ruling on(int day, Supplier<Ruling> law) {
        int passed = 0;
        while (passed < lastDays.length && lastDays[passed] < day) {
            passed++;
        }
        Ruling before = rulings.get(passed);
        if (before != null) {
            return before;
        }
        Ruling ruling = law.get();
        rulings.set(passed, ruling);
        return ruling;
    }
}
