package org.povestka.law.answer;

import org.povestka.law.time.Span;

/// What a rule found in one world, and why.
///
/// @param standing whether and when the state holds
/// @param trace why
public record Found(Standing standing, Trace trace) {

    /// The state holds.
    ///
    /// @param span when
    /// @param trace why
    /// @return the finding
    public static Found stands(Span span, Trace trace) {
        return new Found(new Standing.Stands(span), trace);
    }

    /// The state never holds.
    ///
    /// @param trace why not
    /// @return the finding
    public static Found never(Trace trace) {
        return new Found(Standing.Never.NEVER, trace);
    }
}
