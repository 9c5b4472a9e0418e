package org.povestka.server.auditor;

import java.time.Instant;

/// Something that is not as it should be.
///
/// @param look what was looked for
/// @param at since when
/// @param about the summons, decision or datum
public record Seen(Look look, Instant at, String about) {}
