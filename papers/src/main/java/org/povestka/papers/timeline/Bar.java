package org.povestka.papers.timeline;

import org.povestka.law.time.Span;

/// A run of days on which one thing can be said.
///
/// @param span the days, both ends included
/// @param standing what can be said of them
public record Bar(Span span, Standing standing) {

    /// What can be said of a run of days, from the surest to the least sure.
    public enum Standing {
        /// So under every reading of the law.
        CERTAIN,
        /// So under some readings of the law.
        CONTESTED,
        /// So by the facts of the case.
        RECORDED,
        /// So as reported, which is not law.
        REPORTED,
        /// Nobody who was asked says so, or says otherwise.
        UNKNOWN
    }
}
