package org.povestka.bench.mini;

/// What the few rules come to.
///
/// @param summonses summonses placed
/// @param barredDays days under the ban
/// @param ladderDays days under the ladder
public record Figures(long summonses, long barredDays, long ladderDays) {}
