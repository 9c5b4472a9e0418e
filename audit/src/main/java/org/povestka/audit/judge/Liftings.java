package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.glance.Certainty;
import org.povestka.audit.log.Entry;
import org.povestka.law.explain.Ruling;
import org.povestka.law.history.Measure;
import org.povestka.law.time.Day;

/// Judges how measures were lifted, at each receiver for itself: in time, late, or not at all.
///
/// A measure imposed after its reason had gone is not judged here: that it was imposed is the
/// finding.
final class Liftings {

    private final Hearing hearing;
    private final Certainty certainty;
    private final IdentityHashMap<Entry, Verdict> verdicts = new IdentityHashMap<>(2);

    private Liftings(Hearing hearing, Certainty certainty) {
        this.hearing = hearing;
        this.certainty = certainty;
    }

    /// Judges every run.
    ///
    /// @param certainty what need not be judged
    /// @return the verdicts on entries that lifted, where there is more to say than lawful
    static Map<Entry, Verdict> judge(Hearing hearing, Standing standing, Certainty certainty) {
        Liftings liftings = new Liftings(hearing, certainty);
        standing.pairs().forEach(liftings::judge);
        return liftings.verdicts;
    }

    private void judge(Standing.Pair pair) {
        Entry at = pair.lifted().isEmpty() ? pair.imposed() : pair.lifted().getFirst();
        int day = pair.lifted().isEmpty()
                ? Day.of(hearing.terms().asOf())
                : at.when().on();
        if (certainty.lasted(pair.imposed(), day)) {
            return;
        }
        Opinion opinion = hearing.laws().whole(at, pair.summons());
        Measure measure = pair.measures().getFirst();
        if (opinion.cameTooLate(measure, pair.imposed().when().on())) {
            return;
        }
        opinion.lifted(measure, day).ifPresent(one -> rule(pair, at, one));
    }

    private void rule(Standing.Pair pair, Entry at, Ruling ruling) {
        Verdict verdict = hearing.docket()
                .rule(at, new Docket.Rulings(ruling, ruling), telling -> told(pair, at, telling));
        if (!pair.lifted().isEmpty()) {
            verdicts.merge(at, verdict, Verdict::graver);
        }
    }

    private Docket.Told told(Standing.Pair pair, Entry at, Ruling ruling) {
        boolean lifted = !pair.lifted().isEmpty();
        List<Entry> behind = new ArrayList<>(3);
        behind.add(pair.imposed());
        hearing.ending(pair.summons()).ifPresent(behind::add);
        behind.addAll(pair.lifted());
        return new Docket.Told(
                lifted ? Check.LIFTED_LATE : Check.NOT_LIFTED,
                new Finding.Gap(
                        Finding.Due.BY,
                        ruling.lawful(),
                        lifted ? at.when().on() : Day.NEVER,
                        pair.measures(),
                        ""),
                Hearing.ground(
                        ruling.basis().rule(),
                        ruling.basis().citation(),
                        hearing.edition(at, Optional.of(pair.summons())),
                        Hearing.lines(behind)));
    }
}
