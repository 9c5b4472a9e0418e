package org.povestka.cli.explain;

import java.util.List;
import org.povestka.journal.format.CaseId;
import org.povestka.law.Explanation;
import org.povestka.law.WhatIf;

/// A case with its answer.
///
/// @param id the pseudonym of the case
/// @param explanation what the law says
/// @param whatIf what it would say if something more had happened
record Answered(CaseId id, Explanation explanation, List<WhatIf> whatIf) {

    /// Copies the what-ifs.
    Answered {
        whatIf = List.copyOf(whatIf);
    }
}
