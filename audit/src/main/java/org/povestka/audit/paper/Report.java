package org.povestka.audit.paper;

import org.povestka.audit.finding.About;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Sums;

/// Takes what an audit finds: once what it is about, then case by case, at last the sums.
///
/// What was written goes to a writer that the caller closes; where that fails, an
/// [java.io.UncheckedIOException] or the like is thrown.
public interface Report {

    /// What the audit is about; asked first, and once.
    ///
    /// @param about the log, the law, and how they are held together
    void begin(About about);

    /// One case, whether or not anything was found in it; in the order of the log.
    ///
    /// @param of the case
    void add(CaseFindings of);

    /// The sums; asked last, and once.
    ///
    /// @param sums the sums of all cases
    void end(Sums sums);
}
