package org.povestka.law.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Dated;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.Standing;
import org.povestka.law.answer.World;
import org.povestka.law.answer.Worlds;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.Provision;
import org.povestka.law.citation.RuleId;
import org.povestka.law.citation.Stated;
import org.povestka.law.explain.States;
import org.povestka.law.explain.Step;
import org.povestka.law.history.Event;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Summons;
import org.povestka.law.rule.Notices;
import org.povestka.law.rule.TrafficRecord;
import org.povestka.law.statute.Edition;
import org.povestka.law.statute.NoticeTerms;

/// What comes of one summons if nothing else happens, in order of the earliest day.
final class Steps {

    private static final Comparator<Step> EARLIEST_FIRST = Comparator.comparing(step ->
            step.days().isEmpty() ? LocalDate.MAX : step.days().getFirst().day());

    private Steps() {}

    static List<Step> of(OneSummons one, States states) {
        Summons summons = one.evaluation().summons();
        Edition edition = one.evaluation().edition();
        List<Step> steps = new ArrayList<>();
        addState(
                steps,
                Step.Kind.EXIT_BAN,
                states.exitBan(),
                edition.measures().exitBan().citation());
        addState(
                steps,
                Step.Kind.SERVED,
                states.served(),
                edition.measures().service().citation());
        addState(
                steps,
                Step.Kind.LADDER,
                states.ladder(),
                edition.measures().ladder().citation());
        addOwnDuties(steps, summons, edition, states);
        addNotices(steps, summons, edition, states);
        addReminder(steps, one);
        addLifting(steps, one);
        addTraffic(steps, summons, edition);
        steps.sort(EARLIEST_FIRST);
        return steps;
    }

    private static void addState(
            List<Step> steps, Step.Kind kind, Answer answer, Citation citation) {
        List<DayUnder> days = new ArrayList<>();
        for (Dated dated : answer.dates()) {
            days.add(new DayUnder(dated.first(), dated.under()));
        }
        if (!days.isEmpty()) {
            RuleId rule = answer.dates().getFirst().trace().rule();
            steps.add(new Step(kind, days, rule, citation));
        }
    }

    /// He has to appear by a summons that is served, or will be, under some reading.
    private static void addOwnDuties(
            List<Step> steps, Summons summons, Edition edition, States states) {
        Citation service = edition.measures().service().citation();
        LocalDate appearOn = summons.placed().appearOn();
        boolean came = summons.first(Event.Appeared.class).isPresent();
        if (!came && !(states.served() instanceof Answer.Never)) {
            steps.add(new Step(
                    Step.Kind.APPEAR, DayUnder.certain(appearOn), RuleId.SUMMONS_FORMS, service));
        }
        Notices.notFollowed(summons)
                .ifPresent(until -> steps.add(new Step(
                        Step.Kind.COME_AT_ONCE,
                        DayUnder.certain(Notices.comeFrom(summons.placed(), until)),
                        RuleId.VALID_EXCUSES,
                        at(service, new Provision("53-FZ", "7", "2")))));
    }

    private static void addNotices(
            List<Step> steps, Summons summons, Edition edition, States states) {
        NoticeTerms notices = edition.notices();
        if (!(states.served() instanceof Answer.Never)) {
            List<DayUnder> day = DayUnder.certain(summons.placed().on());
            addNotice(
                    steps,
                    notices.summons(),
                    cited -> new Step(Step.Kind.NOTIFY_SUMMONS, day, RuleId.NOTIFY_SUMMONS, cited));
        }
        boolean over = summons.first(Event.Appeared.class).isPresent()
                || summons.first(Event.SetAside.class).isPresent();
        if (!over && !(states.ladder() instanceof Answer.Never)) {
            addNotice(
                    steps,
                    notices.warning(),
                    cited -> new Step(
                            Step.Kind.NOTIFY_WARNING, List.of(), RuleId.NOTIFY_WARNING, cited));
        }
        if (!(states.exitBan() instanceof Answer.Never)) {
            addNotice(
                    steps,
                    notices.measures(),
                    cited -> new Step(
                            Step.Kind.NOTIFY_MEASURES, List.of(), RuleId.NOTIFY_MEASURES, cited));
        }
    }

    private static void addNotice(
            List<Step> steps, Stated<Notices.Terms> notice, Function<Citation, Step> step) {
        if (notice.terms().given() == Notices.Given.IN_ACCOUNT) {
            steps.add(step.apply(notice.citation()));
        }
    }

    private static void addReminder(List<Step> steps, OneSummons one) {
        OptionalInt days = one.regime().reform().reminderDays();
        LocalDate appearOn = one.evaluation().summons().placed().appearOn();
        if (days.isPresent()) {
            Citation citation = one.evaluation().edition().measures().service().citation();
            List<DayUnder> day = DayUnder.certain(Notices.reminderOn(appearOn, days.getAsInt()));
            steps.add(new Step(Step.Kind.REMIND, day, RuleId.NOTIFY_SUMMONS, citation));
        }
    }

    private static void addLifting(List<Step> steps, OneSummons one) {
        List<World<LocalDate>> lastDays = new ArrayList<>();
        Worlds.visit(one.held(), one.evaluation()::lifting).forEach(world -> {
            for (Evaluation.Window window : world.value()) {
                for (Standing days : window.days().standings()) {
                    if (days instanceof Standing.Stands stands) {
                        lastDays.add(world.with(stands.span().last()));
                    }
                }
            }
        });
        List<DayUnder> days = DayUnder.of(lastDays);
        if (!days.isEmpty()) {
            Citation citation = one.evaluation().edition().measures().lifting().citation();
            steps.add(new Step(Step.Kind.LIFT, days, RuleId.LIFTING, citation));
        }
    }

    private static void addTraffic(List<Step> steps, Summons summons, Edition edition) {
        TrafficRecord.Terms terms = edition.sanctions().traffic().terms();
        Citation citation = edition.sanctions().traffic().citation();
        for (Event.OfSummons fact : summons.facts()) {
            if (fact instanceof Event.MeasureImposed imposed
                    && imposed.measure() == Measure.DRIVING) {
                List<DayUnder> day = DayUnder.certain(TrafficRecord.dueBy(terms, imposed.on()));
                steps.add(new Step(Step.Kind.TRAFFIC_ENTRY, day, RuleId.LADDER_DRIVING, citation));
            }
            if (fact instanceof Event.MeasureLifted lifted && lifted.measure() == Measure.DRIVING) {
                List<DayUnder> day = DayUnder.certain(TrafficRecord.dueBy(terms, lifted.on()));
                steps.add(
                        new Step(Step.Kind.TRAFFIC_REMOVAL, day, RuleId.LADDER_DRIVING, citation));
            }
        }
    }

    private static Citation at(Citation citation, Provision provision) {
        return new Citation(provision, "E0", List.of("S37", "S40"), citation.grade());
    }
}
