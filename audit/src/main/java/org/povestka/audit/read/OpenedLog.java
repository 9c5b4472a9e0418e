package org.povestka.audit.read;

import org.povestka.audit.read.flaw.LogFlaws;

/// What opening a log led to: a log that can be read, or flaws for which it cannot.
public sealed interface OpenedLog {

    /// A log whose columns are known.
    ///
    /// @param log the log, to be closed by the caller
    record Opened(LogFile log) implements OpenedLog {}

    /// No log.
    ///
    /// @param flaws one at least
    record Refused(LogFlaws flaws) implements OpenedLog {}
}
