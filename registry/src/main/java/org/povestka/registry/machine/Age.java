package org.povestka.registry.machine;

import java.time.LocalDate;
import org.povestka.law.Law;
import org.povestka.law.rule.Liability;

/// How old a man is, as far as liability hangs on it.
enum Age {
    /// Not yet liable.
    UNDER,
    /// Of age.
    LIABLE,
    /// No longer liable.
    PAST;

    /// His age on a day.
    static Age of(Dossier dossier, Law law, LocalDate day) {
        LocalDate born = dossier.profile().born();
        return law.regime()
                .edition(day)
                .map(edition -> of(edition.measures().liability().terms(), born, day))
                .orElse(LIABLE);
    }

    private static Age of(Liability.Terms terms, LocalDate born, LocalDate day) {
        if (day.isBefore(Liability.firstBirthday(terms, born))) {
            return UNDER;
        }
        return Liability.maybeOfAge(terms, born, day) ? LIABLE : PAST;
    }
}
