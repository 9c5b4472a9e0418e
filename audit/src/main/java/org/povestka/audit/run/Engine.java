package org.povestka.audit.run;

import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.paper.Report;
import org.povestka.audit.read.LogFile;

/// Surveys logs and judges their cases. Every engine finds the same and writes the same report.
public interface Engine extends AutoCloseable {

    /// A copy on this machine of a log that lies where this engine reaches and a program as
    /// such does not; deleted when this is closed.
    ///
    /// @param name the log as the caller named it
    /// @return the copy, or why there is none
    /// @throws java.io.UncheckedIOException if it cannot be read
    Copy copy(String name);

    /// Reads a log from end to end; afterwards the log says whether it may be used, and its
    /// flaws.
    ///
    /// @param log the log
    /// @return what it shows
    Survey survey(LogFile log);

    /// Judges every case of a log that was surveyed, and hands to a report those it wants.
    ///
    /// @param audit the log, and what it is held against
    /// @param fresh makes the report; where it is asked once more, what it made before is void
    /// @param progress is told how many entries were judged
    /// @return the sums
    Sums run(Audit audit, Supplier<Report> fresh, LongConsumer progress);

    @Override
    void close();
}
