package org.povestka.audit.finding;

import java.io.Serializable;
import java.util.List;
import org.povestka.audit.log.Entry;

/// One case and what was found in it.
///
/// @param of the pseudonym of the person
/// @param entries its entries in the order of the log, without duplicates
/// @param findings what was found, in order of lines
public record CaseFindings(String of, List<Entry> entries, List<Finding> findings)
        implements Serializable {

    /// Copies the lists.
    public CaseFindings {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }
}
