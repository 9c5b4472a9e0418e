package org.povestka.page.law;

import org.povestka.papers.wording.Ids;

/// The parts of the law to read.
enum Part {
    /// What the model computes.
    RULES,
    /// The law in the order of time.
    EDITIONS,
    /// Two editions beside each other.
    COMPARE,
    /// What the text leaves open.
    QUESTIONS,
    /// Reported cases, recomputed.
    LEDGER,
    /// What is computed and what is not.
    LIMITS;

    String word() {
        return Ids.of(this);
    }
}
