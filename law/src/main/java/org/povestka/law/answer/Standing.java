package org.povestka.law.answer;

import java.time.LocalDate;
import org.povestka.law.time.Span;

/// Whether and when a state of the law (served, barred, ladder) holds in one world.
public sealed interface Standing {

    /// It holds from the first to the last day of the span.
    ///
    /// @param span the days, both ends included
    record Stands(Span span) implements Standing {}

    /// It never holds on the facts given.
    record Never() implements Standing {

        /// The one value of this case.
        public static final Never NEVER = new Never();
    }

    /// Whether it holds on a day.
    ///
    /// @param day the day
    /// @return true if the day lies in the span
    default boolean on(LocalDate day) {
        return this instanceof Stands(Span span) && span.contains(day);
    }
}
