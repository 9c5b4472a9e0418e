package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.glance.Certainty;
import org.povestka.audit.log.Entry;
import org.povestka.law.explain.Ruling;
import org.povestka.law.history.Measure;
import org.povestka.law.history.SummonsId;
import org.povestka.law.time.Day;

/// Judges how measures were lifted, at each receiver for itself: in time, late, or not at all.
///
/// A measure imposed after its reason had gone is not judged here: that it was imposed is the
/// finding.
final class Liftings {

    private final Hearing hearing;
    private final Certainty certainty;
    private final IdentityHashMap<Entry, Verdict> verdicts;

    private Liftings(
            Hearing hearing, Certainty certainty, IdentityHashMap<Entry, Verdict> verdicts) {
        this.hearing = hearing;
        this.certainty = certainty;
        this.verdicts = verdicts;
    }

    /// What the entries that imposed and lifted the same measures have in common.
    private record Pair(SummonsId summons, Entry imposed, List<Entry> lifted) {}

    /// Judges every run, and tells the verdicts on the entries that lifted.
    ///
    /// @param certainty what need not be judged
    /// @param verdicts takes the verdict on each lifting
    static void judge(
            Hearing hearing,
            Standing standing,
            Certainty certainty,
            IdentityHashMap<Entry, Verdict> verdicts) {
        Map<Pair, List<Measure>> pairs = new LinkedHashMap<>();
        for (Standing.Run run : standing.runs()) {
            pairs.computeIfAbsent(
                            new Pair(run.summons(), run.imposed(), run.lifted()),
                            pair -> new ArrayList<>())
                    .add(run.measure());
        }
        Liftings liftings = new Liftings(hearing, certainty, verdicts);
        pairs.forEach(liftings::judge);
    }

    private void judge(Pair pair, List<Measure> measures) {
        Entry at = pair.lifted().isEmpty() ? pair.imposed() : pair.lifted().getFirst();
        int day = pair.lifted().isEmpty()
                ? Day.of(hearing.terms().asOf())
                : at.when().on();
        if (certainty.lasted(pair.imposed(), day)) {
            return;
        }
        Opinion opinion = hearing.laws().whole(at, pair.summons());
        Measure measure = measures.getFirst();
        if (opinion.cameTooLate(measure, pair.imposed().when().on())) {
            return;
        }
        opinion.lifted(measure, day).ifPresent(one -> rule(pair, measures, at, one));
    }

    private void rule(Pair pair, List<Measure> measures, Entry at, Ruling ruling) {
        boolean lifted = !pair.lifted().isEmpty();
        Verdict verdict = hearing.docket()
                .rule(
                        at,
                        new Docket.Rulings(ruling, ruling),
                        telling -> told(pair, measures, at, telling));
        if (lifted) {
            verdicts.merge(at, verdict, Verdict::graver);
        }
    }

    private Docket.Told told(Pair pair, List<Measure> measures, Entry at, Ruling ruling) {
        boolean lifted = !pair.lifted().isEmpty();
        return new Docket.Told(
                lifted ? Check.LIFTED_LATE : Check.NOT_LIFTED,
                new Finding.Gap(
                        Finding.Due.BY,
                        ruling.lawful(),
                        lifted ? at.when().on() : Day.NEVER,
                        measures,
                        ""),
                Hearing.ground(
                        ruling.basis().rule(),
                        ruling.basis().citation(),
                        hearing.edition(at, Optional.of(pair.summons())),
                        Hearing.lines(Stream.of(
                                        Stream.of(pair.imposed()),
                                        hearing.ending(pair.summons()).stream(),
                                        pair.lifted().stream())
                                .flatMap(entries -> entries))));
    }
}
