package org.povestka.law.explain;

import java.util.List;

/// What the law says of the person beyond his summonses.
///
/// @param steps dated steps that hang on no summons
/// @param remedies what he can do
/// @param suits what his suits do
/// @param unsettled what no source settles
public record PersonAnswer(
        List<Step> steps,
        List<Remedy> remedies,
        List<SuitEffect> suits,
        List<Unsettled> unsettled) {

    /// Copies the lists.
    public PersonAnswer {
        steps = List.copyOf(steps);
        remedies = List.copyOf(remedies);
        suits = List.copyOf(suits);
        unsettled = List.copyOf(unsettled);
    }
}
