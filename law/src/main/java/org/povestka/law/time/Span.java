package org.povestka.law.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A run of calendar days, both ends included.
///
/// @param first the first day, included
/// @param last the last day, included; [#NO_END] where no known fact ends the run
public record Span(LocalDate first, LocalDate last) implements Serializable {

    /// The last day of a run that no known fact ends.
    public static final LocalDate NO_END = LocalDate.MAX;

    /// Checks that the ends are in order.
    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last " + last + " is before first " + first);
        }
    }

    /// A run from `first` that no known fact ends.
    ///
    /// @param first the first day, included
    /// @return the run
    public static Span since(LocalDate first) {
        return new Span(first, NO_END);
    }

    /// Whether the day lies in this run, either end included.
    ///
    /// @param day the day asked about
    /// @return true from `first` to `last`, both included
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// Whether no known fact ends this run.
    ///
    /// @return true if `last` is [#NO_END]
    public boolean open() {
        return last.equals(NO_END);
    }

    /// Every day of a run that ends, in order.
    ///
    /// @return the days, both ends included
    public Stream<LocalDate> days() {
        return LongStream.rangeClosed(first.toEpochDay(), last.toEpochDay())
                .mapToObj(LocalDate::ofEpochDay);
    }

    /// The day after the last; ask only of a run that ends.
    ///
    /// @return the first day that no longer belongs to the run
    public LocalDate dayAfter() {
        return last.plusDays(1);
    }

    /// The day before a day.
    ///
    /// @param day the day
    /// @return the day before it
    public static LocalDate dayBefore(LocalDate day) {
        return day.minusDays(1);
    }

    /// How many days lie ahead: from the 12th to the 21st, 9.
    ///
    /// @param asked the day asked about
    /// @param day a day that is not earlier
    /// @return the days, 0 for the day itself
    public static int daysAhead(LocalDate asked, LocalDate day) {
        return Day.of(day) - Day.of(asked);
    }

    /// The run as `[2025-07-03, 2025-07-11]`, or `[2025-07-03, …)` where nothing
    /// known ends it.
    @Override
    public String toString() {
        return open() ? "[" + first + ", …)" : "[" + first + ", " + last + "]";
    }
}
