package org.povestka.law.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.DayState;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.Segment;
import org.povestka.law.answer.World;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.RuleId;
import org.povestka.law.explain.Breach;
import org.povestka.law.explain.MeasureAnswer;
import org.povestka.law.history.Event;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Summons;
import org.povestka.law.reading.Reading;

/// Holds what the machinery did to one person against what the law gives ground for.
final class Breaches {

    private final OneSummons one;
    private final List<Breach> found = new ArrayList<>();

    private Breaches(OneSummons one) {
        this.one = one;
    }

    /// Every imposition and every lifting that the law does not support under all
    /// readings, up to a day.
    static List<Breach> of(OneSummons one, List<MeasureAnswer> measures, LocalDate asOf) {
        Breaches breaches = new Breaches(one);
        for (MeasureAnswer measure : measures) {
            breaches.check(measure, asOf);
        }
        return breaches.found;
    }

    private void check(MeasureAnswer measure, LocalDate asOf) {
        Summons summons = one.evaluation().summons();
        for (Event.OfSummons fact : summons.facts()) {
            if (fact instanceof Event.MeasureImposed imposed
                    && imposed.measure() == measure.measure()) {
                checkImposed(measure, imposed);
                checkLifted(measure, imposed, asOf);
            }
        }
    }

    private void checkImposed(MeasureAnswer measure, Event.MeasureImposed imposed) {
        DayState state = measure.answer().on(imposed.on());
        if (state == DayState.YES || state == DayState.REFUSED) {
            return;
        }
        boolean listed = measure.measure() == Measure.EXIT_BAN
                || !measure.answer().dates().isEmpty();
        Breach.Kind kind = listed || inLadder(measure.measure())
                ? Breach.Kind.IMPOSED_WITHOUT_GROUND
                : Breach.Kind.NOT_ON_THE_LIST;
        Citation ladder = one.evaluation().edition().measures().ladder().citation();
        Citation ban = one.evaluation().edition().measures().exitBan().citation();
        Breach.Ground ground = measure.measure() == Measure.EXIT_BAN
                ? new Breach.Ground(RuleId.EXIT_BAN_START, ban)
                : new Breach.Ground(
                        kind == Breach.Kind.NOT_ON_THE_LIST
                                ? RuleId.LADDER_LIST
                                : RuleId.LADDER_TRIGGER,
                        ladder);
        found.add(new Breach(
                kind,
                measure.measure(),
                imposed.on(),
                under(measure.answer(), imposed.on()),
                ground));
    }

    private void checkLifted(MeasureAnswer measure, Event.MeasureImposed imposed, LocalDate asOf) {
        List<Segment> lawful = measure.answer().segments();
        boolean ends = !lawful.isEmpty() && !lawful.getLast().span().open();
        if (!ends) {
            return;
        }
        LocalDate overdueSince = lawful.getLast().span().dayAfter();
        Breach.Ground ground = new Breach.Ground(
                RuleId.LIFTING, one.evaluation().edition().measures().lifting().citation());
        LocalDate lifted = liftedOn(measure.measure(), imposed.on());
        if (lifted.isEqual(LocalDate.MAX) && !asOf.isBefore(overdueSince)) {
            found.add(new Breach(
                    Breach.Kind.NOT_LIFTED, measure.measure(), overdueSince, List.of(), ground));
        } else if (!lifted.isEqual(LocalDate.MAX) && !lifted.isBefore(overdueSince)) {
            found.add(new Breach(
                    Breach.Kind.LIFTED_LATE, measure.measure(), lifted, List.of(), ground));
        }
    }

    private LocalDate liftedOn(Measure measure, LocalDate imposedOn) {
        for (Event.OfSummons fact : one.evaluation().summons().facts()) {
            if (fact instanceof Event.MeasureLifted lifted
                    && lifted.measure() == measure
                    && !lifted.on().isBefore(imposedOn)) {
                return lifted.on();
            }
        }
        return LocalDate.MAX;
    }

    private boolean inLadder(Measure measure) {
        return one.evaluation().edition().measures().ladder().terms().measures().contains(measure);
    }

    private static List<List<Reading>> under(Answer answer, LocalDate day) {
        List<World<LocalDate>> right = answer.worlds().stream()
                .filter(world -> world.value().standing().on(day))
                .map(world -> world.with(day))
                .toList();
        List<DayUnder> days = DayUnder.of(right);
        return days.isEmpty() ? List.of() : days.getFirst().under();
    }
}
