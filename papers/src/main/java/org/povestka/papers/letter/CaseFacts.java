package org.povestka.papers.letter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povestka.law.Explanation;
import org.povestka.law.answer.Dated;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.explain.Breach;
import org.povestka.law.explain.Flag;
import org.povestka.law.explain.Remedy;
import org.povestka.law.explain.Step;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.history.Event;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Summons;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;

/// What a case says of itself in a letter: its latest summons, the days, the measures
/// that stand, and the grounds that the law gives it.
public final class CaseFacts {

    private final Explanation explanation;
    private final Wording wording;
    private final Map<Moment, List<LocalDate>> days = new EnumMap<>(Moment.class);
    private final Set<Measure> measures = new LinkedHashSet<>();
    private final Set<String> grounds = new LinkedHashSet<>();

    private CaseFacts(Explanation explanation, Language language) {
        this.explanation = explanation;
        this.wording = Wording.of("letters", language);
    }

    /// The facts of a case, as far as they are known; a blank stands for every other.
    ///
    /// @param explanation what the law says of the case
    /// @param language the language of the letter
    public static LetterFacts of(Explanation explanation, Language language) {
        CaseFacts facts = new CaseFacts(explanation, language);
        facts.person();
        if (!explanation.summonses().isEmpty()) {
            facts.summons(explanation.summonses().getLast());
        }
        return new LetterFacts(
                language,
                facts.days,
                facts.measures.stream().map(facts::name).toList(),
                facts.grounds.stream().map(facts.wording::text).toList());
    }

    private void person() {
        for (Event event : explanation.asked().history().events()) {
            if (event instanceof Event.Learned learned) {
                day(Moment.LEARNED, learned.on());
            } else if (event instanceof Event.BorderAttempt attempt) {
                day(Moment.REFUSED_EXIT, attempt.on());
            }
        }
        explanation.person().remedies().stream()
                .filter(remedy -> remedy.kind() == Remedy.Kind.COURT)
                .forEach(remedy -> days(Moment.SUIT_LAST, remedy.lastDays()));
        explanation.days().forEach(asked -> days.put(Moment.ASKED, List.of(asked.on())));
        switch (explanation.asked().history().person().category()) {
            case DEFERRED, EXEMPT, RESERVIST, WOMAN_WITHOUT_SPECIALTY ->
                grounds.add("ground.not-liable");
            case CONSCRIPT -> {}
        }
    }

    private void summons(SummonsAnswer answer) {
        day(Moment.PLACED, answer.summons().placed().on());
        day(Moment.APPEAR, answer.summons().placed().appearOn());
        dates(Moment.BAN_FIRST, answer.states().exitBan().dates());
        dates(Moment.LADDER_FIRST, answer.states().ladder().dates());
        answer.outlook().steps().stream()
                .filter(step -> step.kind() == Step.Kind.LIFT)
                .forEach(step -> days(Moment.LIFTING_LAST, step.days()));
        facts(answer.summons());
        flags(answer.outlook().flags());
        answer.outlook().breaches().forEach(this::breach);
    }

    private void facts(Summons summons) {
        summons.first(Event.Appeared.class)
                .ifPresent(appeared -> day(Moment.APPEARED, appeared.on()));
        summons.first(Event.Excused.class).ifPresent(excused -> {
            day(Moment.EXCUSE_FIRST, excused.on());
            day(Moment.EXCUSE_LAST, excused.until());
            day(Moment.EXCUSE_ACCEPTED, excused.accepted());
            grounds.add("ground.excuse");
        });
        for (Event.OfSummons fact : summons.facts()) {
            if (fact instanceof Event.MeasureImposed imposed) {
                measures.add(imposed.measure());
            } else if (fact instanceof Event.MeasureLifted lifted) {
                measures.remove(lifted.measure());
            }
        }
    }

    private void flags(List<Flag> flags) {
        if (flags.contains(Flag.OUTSIDE_DUTY) || flags.contains(Flag.NOT_OF_AGE)) {
            grounds.add("ground.not-liable");
        }
        if (flags.contains(Flag.APPEAR_AFTER_CAP) && !flags.contains(Flag.CAP_START_CONTESTED)) {
            grounds.add("ground.cap");
        }
    }

    private void breach(Breach breach) {
        switch (breach.kind()) {
            case IMPOSED_WITHOUT_GROUND -> {
                if (breach.under().isEmpty() && breach.measure() != Measure.EXIT_BAN) {
                    grounds.add("ground.early");
                }
            }
            case LIFTED_LATE, NOT_LIFTED -> {
                if (days.containsKey(Moment.APPEARED)) {
                    grounds.add("ground.appeared");
                }
            }
            case NOT_ON_THE_LIST -> {}
        }
    }

    private String name(Measure measure) {
        return switch (measure) {
            case EXIT_BAN -> wording.text("measure.exit");
            case SOLE_TRADER -> wording.text("measure.trade");
            case SELF_EMPLOYED -> wording.text("measure.self-employed");
            case REAL_ESTATE -> wording.text("measure.property");
            case DRIVING -> wording.text("measure.driving");
            case VEHICLE_REGISTRATION -> wording.text("measure.vehicle");
            case CREDIT -> wording.text("measure.credit");
            case FOREIGN_PASSPORT -> wording.text("measure.passport");
        };
    }

    private void day(Moment moment, LocalDate day) {
        days.put(moment, List.of(day));
    }

    private void days(Moment moment, List<DayUnder> under) {
        days.put(moment, under.stream().map(DayUnder::day).toList());
    }

    private void dates(Moment moment, List<Dated> dates) {
        days.put(moment, dates.stream().map(Dated::first).toList());
    }
}
