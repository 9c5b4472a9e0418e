package org.povestka.server.auditor;

import org.povestka.audit.log.Paper;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;

/// The items of the written notice that a traveller was given.
final class Items {

    private static final String INCOMPLETE = "term+address";

    private Items() {}

    /// What stood in the notice after a refusal.
    ///
    /// @return the items with `+` between them; empty where no notice was handed over
    static String given(Dossier dossier, Happening.TurnedBack turned) {
        boolean handed = dossier.all(Happening.NoticeHandedOver.class)
                .anyMatch(notice -> notice.number().equals(turned.number())
                        && !notice.at().isBefore(turned.at()));
        if (!handed) {
            return "";
        }
        return dossier.struck(Fault.NOTICE_INCOMPLETE, turned.number())
                ? INCOMPLETE
                : String.join("+", Paper.ITEMS);
    }
}
