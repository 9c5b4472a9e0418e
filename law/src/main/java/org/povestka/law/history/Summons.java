package org.povestka.law.history;

import java.util.List;
import java.util.Optional;

/// One placed summons with every fact that belongs to it, in order of days.
///
/// @param placed the entry in the Registry of summonses
/// @param facts all facts of this summons, the placing among them
public record Summons(Event.Placed placed, List<Event.OfSummons> facts) {

    /// Copies the facts.
    public Summons {
        facts = List.copyOf(facts);
    }

    /// The summons made of these facts, if one of them is its placing; the first
    /// placing counts.
    ///
    /// @param facts facts of one summons, in order of days
    /// @return the summons, or nothing where it was never placed
    public static Optional<Summons> of(List<Event.OfSummons> facts) {
        for (Event.OfSummons fact : facts) {
            if (fact instanceof Event.Placed placed) {
                return Optional.of(new Summons(placed, facts));
            }
        }
        return Optional.empty();
    }

    /// Its id.
    ///
    /// @return the id
    public SummonsId id() {
        return placed.summons();
    }

    /// The first fact of a kind.
    ///
    /// @param kind the kind of fact
    /// @param <E> the kind of fact
    /// @return the earliest such fact, or nothing
    public <E extends Event.OfSummons> Optional<E> first(Class<E> kind) {
        for (int i = 0; i < facts.size(); i++) {
            if (kind.isInstance(facts.get(i))) {
                return Optional.of(kind.cast(facts.get(i)));
            }
        }
        return Optional.empty();
    }

    /// Whether nothing is known of it but its placing.
    ///
    /// @return true if no other fact belongs to it
    public boolean onlyPlaced() {
        return facts.size() == 1;
    }
}
