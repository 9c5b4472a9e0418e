package org.povestka.registry.feed;

import org.povestka.registry.person.Datum;

/// A line of a feed.
///
/// @param whom whom it means
/// @param datum what it says of him
public record Line(Whom whom, Datum datum) {}
