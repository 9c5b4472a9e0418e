package org.povestka.audit.judge;

import java.util.List;
import java.util.Optional;
import org.povestka.audit.finding.Because;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.log.Entry;
import org.povestka.law.citation.RuleId;
import org.povestka.law.explain.Ruling;
import org.povestka.law.statute.Edition;

/// Judges since when the register counts a summons as served.
final class Services {

    private Services() {}

    /// The verdict on the register's mark of service.
    static Verdict verdict(Hearing hearing, Entry entry) {
        Optional<Called> summons = hearing.dossier().summons(entry);
        if (hearing.dossier().ambiguous(entry)) {
            return without(hearing, entry, Hearing.open(Because.SUMMONS_NOT_SAID));
        }
        if (summons.isEmpty()) {
            return without(hearing, entry, hearing.missing());
        }
        int day = entry.when().on();
        Opinion then = hearing.laws().known(entry, summons.get());
        Opinion now = hearing.laws().whole(entry, summons.get());
        Optional<Ruling> known = then.served(day);
        Optional<Ruling> whole = then == now ? known : now.served(day);
        if (known.isEmpty() || whole.isEmpty()) {
            return without(hearing, entry, Hearing.open(Because.NO_EDITION));
        }
        Docket.Rulings rulings = new Docket.Rulings(known.get(), whole.get());
        return hearing.docket()
                .rule(entry, rulings, telling -> told(hearing, entry, summons.get(), telling));
    }

    private static Docket.Told told(Hearing hearing, Entry entry, Called summons, Ruling telling) {
        boolean never = telling.lawful().isEmpty();
        List<Entry> lines = hearing.beginning(summons);
        lines.add(entry);
        return new Docket.Told(
                Check.SERVED_ON_ANOTHER_DAY,
                new Finding.Gap(
                        never ? Finding.Due.NEVER : Finding.Due.ON,
                        telling.lawful(),
                        entry.when().on(),
                        List.of(),
                        ""),
                Hearing.ground(
                        telling.basis().rule(),
                        telling.basis().citation(),
                        hearing.edition(entry, Optional.of(summons)),
                        Hearing.lines(lines)));
    }

    private static Verdict without(Hearing hearing, Entry entry, Finding.Judged judged) {
        Edition edition = hearing.edition(entry, Optional.empty());
        hearing.docket()
                .add(
                        Check.NO_SUMMONS_OF_HIS,
                        judged,
                        entry,
                        new Finding.Gap(
                                Finding.Due.NEVER,
                                List.of(),
                                entry.when().on(),
                                List.of(),
                                entry.key().summons()),
                        Hearing.ground(
                                RuleId.SUMMONS_FORMS,
                                edition.measures().service().citation(),
                                edition,
                                Hearing.lines(List.of(entry))));
        return judged.verdict();
    }
}
