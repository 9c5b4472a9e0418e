package org.povestka.server.twin;

import org.povestka.registry.happening.Happening;

/// A happening that is on disk.
///
/// @param number the number of its row
/// @param happening what happened
public record Told(long number, Happening happening) {}
