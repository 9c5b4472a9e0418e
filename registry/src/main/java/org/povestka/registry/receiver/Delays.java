package org.povestka.registry.receiver;

import org.povestka.registry.delay.Spread;

/// How long a decision and its cancellation take to one receiver, in whole days; to the
/// border, where hours matter, a decision takes hours.
///
/// @param imposing from the decision to the entry
/// @param lifting from the cancellation to the removal
public record Delays(Spread imposing, Spread lifting) {}
