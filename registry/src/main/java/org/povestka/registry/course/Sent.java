package org.povestka.registry.course;

import java.util.List;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.feed.Line;
import org.povestka.registry.person.PersonId;

/// A line as a supplier sends it.
///
/// @param person whom he means
/// @param line the line
/// @param struck the fault that struck it; none as a rule
public record Sent(PersonId person, Line line, List<Fault> struck) {

    /// Copies the list.
    public Sent {
        struck = List.copyOf(struck);
    }
}
