package org.povestka.server.auditor;

import org.povestka.audit.log.Paper;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.machine.Dossier;

/// The decision that stands behind a measure, as somebody finds it who asks for it.
final class Behind {

    private static final String STALE = "E1";

    private Behind() {}

    /// What the file of the decision says.
    ///
    /// @param edition the edition that governs
    static Paper of(Dossier dossier, org.povestka.registry.happening.Paper paper, String edition) {
        String number = paper.number();
        String summons = paper.summons().name();
        boolean another = dossier.decision(number).isEmpty();
        return new Paper(
                dossier.struck(Fault.NO_DECISION, number) ? "" : number,
                dossier.struck(Fault.NO_REASONS, number) ? "" : "53-FZ 7.1; " + summons,
                dossier.struck(Fault.EDITION_STALE, summons) ? STALE : edition,
                another ? 1 : 2,
                "");
    }
}
