package org.povestka.store.world;

import java.time.Instant;
import org.povestka.store.Line;

/// A happening taken apart: when, what, and the rest of it.
///
/// @param at when
/// @param kind what
/// @param body the rest
record Row(Instant at, Kind kind, Fields body) {

    static Row of(Line line) {
        return new Row(line.at(), Kind.of(line.kind()), Fields.parse(line.body()));
    }

    Line line() {
        return new Line(at, kind.word(), body.json());
    }
}
