package org.povestka.audit.paper;

import java.util.List;
import java.util.Optional;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.read.keep.KeptCase;

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

    /// Makes ready for more cases in which is found what was found in one that it was handed, but
    /// for names and lines.
    ///
    /// @param told what was found in that one
    /// @return takes those cases; nothing where each has to be handed to [#add]
    default Optional<Series> series(List<Placed> told) {
        return Optional.empty();
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

    /// Takes cases in which the same is found.
    interface Series {

        /// Takes the next case, unless it has to be told whole.
        ///
        /// @param of the case
        /// @return false where it has to be handed to [#add]
        boolean add(KeptCase of);
    }

    /// A finding of a case.
    ///
    /// @param finding the finding
    /// @param row the row of the case of which its entry is
    /// @param proof the rows that prove it, in order
    record Placed(Finding finding, int row, List<Integer> proof) {

        /// Copies the rows.
        public Placed {
            proof = List.copyOf(proof);
        }
    }
}
