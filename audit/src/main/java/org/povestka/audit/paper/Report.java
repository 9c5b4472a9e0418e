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

    /// Which cases it has to be handed.
    ///
    /// @return every case, unless it says that fewer will do
    default Wants wants() {
        return Wants.EVERY_CASE;
    }

    /// One case, in the order of the log: where every case is wanted, whether or not anything
    /// was found in it; otherwise at least those in which something was and those that fall
    /// into the [Sample].
    ///
    /// @param of the case
    void add(CaseFindings of);

    /// The sums; asked last, and once.
    ///
    /// @param sums the sums of all cases
    void end(Sums sums);

    /// Which cases bear on a report.
    enum Wants {
        /// Those in which something was found, and those of the sample.
        FOUND_OR_DRAWN,
        /// Every one.
        EVERY_CASE
    }
}
