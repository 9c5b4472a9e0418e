package org.povestka.registry.happening;

import java.time.Instant;
import java.util.List;
import org.povestka.registry.feed.BatchId;
import org.povestka.registry.feed.Doubt;
import org.povestka.registry.feed.Line;
import org.povestka.registry.feed.LineId;
import org.povestka.registry.feed.Repetition;
import org.povestka.registry.person.PersonId;

/// Something that happened at the intake of feeds and to no record. What a line brought into one
/// is a [Happening.Supplied] of the person.
public sealed interface OfFeed extends Happening {

    /// The batch.
    ///
    /// @return its supplier and number
    BatchId batch();

    /// Something that happened to one line.
    sealed interface OfLine extends OfFeed {

        /// The line.
        ///
        /// @return its batch and place
        LineId line();

        @Override
        default BatchId batch() {
            return line().batch();
        }
    }

    /// A supplier handed a batch in, for the first time or again.
    ///
    /// @param at when
    /// @param batch the batch
    /// @param lines how many lines it has
    record HandedIn(Instant at, BatchId batch, int lines) implements OfFeed {}

    /// A line said what was known already, and changed nothing.
    ///
    /// @param at when
    /// @param line the line
    /// @param why in which way it was known
    /// @param whose whose record holds the same; nobody where it was not looked for
    record Repeated(Instant at, LineId line, Repetition why, List<PersonId> whose)
            implements OfLine {

        /// Copies the list.
        public Repeated {
            whose = List.copyOf(whose);
        }
    }

    /// A line was laid aside for somebody to decide whose it is.
    ///
    /// @param at when
    /// @param line the line
    /// @param content what stands in it
    /// @param doubt why it is nobody's for certain
    record LaidAside(Instant at, LineId line, Line content, Doubt doubt) implements OfLine {}

    /// The operator decided whose a line is that was laid aside.
    ///
    /// @param at when
    /// @param line the line
    /// @param person whose it is
    record Assigned(Instant at, LineId line, PersonId person) implements OfLine {}

    /// The operator decided that a line that was laid aside is nobody's.
    ///
    /// @param at when
    /// @param line the line
    record Dropped(Instant at, LineId line) implements OfLine {}
}
