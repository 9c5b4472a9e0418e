package org.povestka.population.run;

import java.util.List;
import org.povestka.law.citation.Citation;
import org.povestka.population.scenario.Quantity;

/// What differs between two scenarios that can part lives at one place.
///
/// @param rules the rules that state something else
/// @param readings the readings that the offices of one of them act on and those of the other do
/// not, such as `Q3=B`
/// @param assumptions the assumptions whose values differ
public record Cause(List<Rule> rules, List<String> readings, List<Quantity> assumptions) {

    /// Copies the lists.
    public Cause {
        rules = List.copyOf(rules);
        readings = List.copyOf(readings);
        assumptions = List.copyOf(assumptions);
    }

    /// A rule that states something else.
    ///
    /// @param one where the first scenario's law states it
    /// @param other where the second's does; a reform's is cited as hypothetical
    public record Rule(Citation one, Citation other) {}

    /// Whether nothing differs that could part lives there.
    ///
    /// @return true if there is neither rule nor reading nor assumption
    public boolean nothing() {
        return rules.isEmpty() && readings.isEmpty() && assumptions.isEmpty();
    }
}
