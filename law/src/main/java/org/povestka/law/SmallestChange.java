package org.povestka.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.povestka.law.answer.DayState;
import org.povestka.law.explain.State;
import org.povestka.law.history.Event;

/// The smallest change of the facts that turns an answer on a day: from no to something,
/// or from something to no.
///
/// An edit adds a fact (he appears, an excuse is accepted, it is handed over, set aside
/// or recalled) on any day from the placing to the day asked about, which covers every
/// order of the events, or drops a fact. Fewer edits are smaller; of as many, the one
/// whose facts lie nearest to the day asked about. Two edits go together where one alone
/// cannot do: dropping a fact beside any other edit, and the same fact on the same day
/// for two summonses.
///
/// @param from the state on the day as the facts are
/// @param edits what changes, one or two edits, the later fact first
public record SmallestChange(DayState from, List<Edit> edits) {

    /// Copies the edits.
    public SmallestChange {
        edits = List.copyOf(edits);
    }

    /// One edit of the facts.
    public sealed interface Edit {

        /// The fact that is added or dropped.
        ///
        /// @return the fact
        Event event();

        /// A fact is added.
        ///
        /// @param event the fact
        record Added(Event event) implements Edit {}

        /// A fact is dropped.
        ///
        /// @param event the fact
        record Dropped(Event event) implements Edit {}
    }

    /// The smallest change that turns the answer.
    ///
    /// @param asked the case and the law it was asked of
    /// @param state the state asked about
    /// @param day the day asked about
    /// @return the change, or nothing where no one or two edits turn it
    public static Optional<SmallestChange> turning(
            Explanation.Asked asked, State state, LocalDate day) {
        return turning(asked, state, day, asked.law().on(asked.history(), state, day));
    }

    /// The same where the state on that day was found before.
    ///
    /// @param asked the case and the law it was asked of
    /// @param state the state asked about
    /// @param day the day asked about
    /// @param now the state on that day as the facts are
    /// @return the change, or nothing where no one or two edits turn it
    public static Optional<SmallestChange> turning(
            Explanation.Asked asked, State state, LocalDate day, DayState now) {
        return new ChangeSearch(asked, asked.history().summonses(), state, day, now)
                .smallest()
                .map(edits -> new SmallestChange(now, edits));
    }
}
