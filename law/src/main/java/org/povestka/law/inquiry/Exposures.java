package org.povestka.law.inquiry;

import java.util.List;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.DayState;
import org.povestka.law.explain.Exposure;
import org.povestka.law.history.Summons;
import org.povestka.law.reform.Regime;
import org.povestka.law.rule.Fines;

/// What sanction a missed date threatens.
final class Exposures {

    private Exposures() {}

    /// The fine for not coming, under the edition of the day he missed; none where no reading
    /// has the summons served by that day.
    static List<Exposure> of(Summons summons, Answer served, Regime regime) {
        return Fines.missedOn(summons)
                .filter(day -> served.on(day) != DayState.NO)
                .flatMap(day -> regime.edition(day)
                        .map(edition -> new Exposure(
                                Exposure.Kind.FINE_NO_SHOW,
                                day,
                                edition.sanctions().fines().terms().noShow(),
                                edition.sanctions().fines().citation())))
                .stream()
                .toList();
    }
}
