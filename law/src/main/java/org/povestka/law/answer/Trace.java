package org.povestka.law.answer;

import java.util.List;
import java.util.stream.Stream;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.RuleId;

/// Why a result is so, with the shape of the rule that gave it.
///
/// @param rule the rule
/// @param citation the provision that states its terms
/// @param conditions its conditions, in the order the rule tests them; an unmet one is a
/// why-not
/// @param because results of other rules it stands on
public record Trace(
        RuleId rule, Citation citation, List<Condition> conditions, List<Trace> because) {

    /// Copies the lists.
    public Trace {
        conditions = List.copyOf(conditions);
        because = List.copyOf(because);
    }

    /// The conditions that the facts do not meet, here and in the results this one stands on.
    ///
    /// @return the unmet conditions, this rule's first
    public List<Condition> whyNot() {
        return Stream.concat(
                        conditions.stream().filter(condition -> !condition.met()),
                        because.stream().flatMap(trace -> trace.whyNot().stream()))
                .toList();
    }
}
