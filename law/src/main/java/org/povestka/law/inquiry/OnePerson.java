package org.povestka.law.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.Worlds;
import org.povestka.law.citation.RuleId;
import org.povestka.law.explain.Flag;
import org.povestka.law.explain.PersonAnswer;
import org.povestka.law.explain.Step;
import org.povestka.law.explain.SuitEffect;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.explain.Unsettled;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.reading.MonthsEnd;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Regime;
import org.povestka.law.rule.DecisionValidity;
import org.povestka.law.rule.Passport;
import org.povestka.law.rule.SuspensiveEffect;
import org.povestka.law.statute.Edition;

/// Asks what hangs on the person rather than on one summons.
///
/// @param history the facts
/// @param regime the regime
/// @param held the readings held fast
record OnePerson(History history, Regime regime, Readings held) {

    /// The answer.
    ///
    /// @param summonses the answers for each summons
    /// @param unasked the step of coming without a summons, if he has to
    PersonAnswer answer(List<SummonsAnswer> summonses, Stream<Step> unasked) {
        List<Step> steps = Stream.concat(steps().stream(), unasked).toList();
        return new PersonAnswer(
                steps,
                new Remedies(history, regime, held).of(summonses),
                suits(),
                unsettled(summonses));
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Event event : history.events()) {
            if (event instanceof Event.DraftDecision decision) {
                regime.edition(decision.on())
                        .ifPresent(edition -> addDecision(steps, decision, edition));
            }
        }
        return steps;
    }

    private void addDecision(List<Step> steps, Event.DraftDecision decision, Edition edition) {
        DecisionValidity.Terms validity = edition.calendar().validity().terms();
        if (validity.years() > 0) {
            List<DayUnder> days = DayUnder.of(Worlds.visit(
                    held,
                    choices -> DecisionValidity.lastDay(
                            validity, decision.on(), choices.ask(MonthsEnd.QUESTION))));
            steps.add(new Step(
                    Step.Kind.EXECUTE_DECISION,
                    days,
                    RuleId.DECISION_VALID_ONE_YEAR,
                    edition.calendar().validity().citation()));
        }
        Passport.Terms passport = edition.sanctions().passport().terms();
        Optional<LocalDate> notice = learnedAfter(decision.on());
        if (passport.surrenderDays() > 0 && notice.isPresent()) {
            List<DayUnder> days = DayUnder.of(Worlds.visit(
                    held, choices -> Passport.surrenderBy(passport, notice.get(), choices)));
            steps.add(new Step(
                    Step.Kind.SURRENDER_PASSPORT,
                    days,
                    RuleId.FOREIGN_PASSPORT,
                    edition.sanctions().passport().citation()));
        }
    }

    private Optional<LocalDate> learnedAfter(LocalDate decidedOn) {
        return history.events().stream()
                .filter(event -> event instanceof Event.Learned && !event.on().isBefore(decidedOn))
                .map(Event::on)
                .findFirst();
    }

    private List<SuitEffect> suits() {
        List<SuitEffect> suits = new ArrayList<>();
        for (Event event : history.events()) {
            if (event instanceof Event.SuitFiled suit) {
                regime.edition(suit.on()).ifPresent(edition -> suits.add(effect(suit, edition)));
            }
        }
        return suits;
    }

    private static SuitEffect effect(Event.SuitFiled suit, Edition edition) {
        SuspensiveEffect.Terms terms = edition.sanctions().suspension().terms();
        SuitEffect.Effect effect = switch (suit.against()) {
            case NOT_SAID -> SuitEffect.Effect.DEPENDS;
            case MEASURES, DRAFT_DECISION ->
                SuspensiveEffect.byFiling(terms, suit.against())
                        ? SuitEffect.Effect.SUSPENDS_DECISION
                        : SuitEffect.Effect.SUSPENDS_NOTHING;
        };
        return new SuitEffect(
                suit.on(),
                suit.against(),
                effect,
                edition.sanctions().suspension().citation());
    }

    private static List<Unsettled> unsettled(List<SummonsAnswer> summonses) {
        Set<Unsettled> unsettled = new LinkedHashSet<>();
        for (SummonsAnswer answer : summonses) {
            for (Flag flag : answer.outlook().flags()) {
                unsettled.addAll(behind(flag));
            }
        }
        unsettled.add(new Unsettled("Q15", Unsettled.What.COMPLAINT_TERMS));
        return List.copyOf(unsettled);
    }

    private static List<Unsettled> behind(Flag flag) {
        return switch (flag) {
            case AFTER_EXCUSE_NOT_SETTLED ->
                List.of(new Unsettled("Q9", Unsettled.What.CLOCK_AFTER_EXCUSE));
            case RECALL_NOT_SETTLED ->
                List.of(new Unsettled("Q17", Unsettled.What.EFFECT_OF_RECALL));
            case APPEAR_AFTER_CAP ->
                List.of(new Unsettled("Q5", Unsettled.What.EFFECT_OF_CAP_BREACH));
            case AGE_EDGE -> List.of(new Unsettled("Q18", Unsettled.What.MEASURES_AFTER_AGE));
            case CAP_START_CONTESTED,
                    APPEAR_BEFORE_SERVICE,
                    SHORT_LEAD_TIME,
                    LEAD_TIME_CONTESTED,
                    OUTSIDE_DUTY,
                    NOT_OF_AGE,
                    LAW_ON_PAPER,
                    OUT_OF_SEASON,
                    MISSED_DATE,
                    STRADDLES_AMENDMENT,
                    AFTER_LAW_CHECKED_TO,
                    CALENDAR_NOT_VERIFIED,
                    HYPOTHETICAL -> List.of();
        };
    }
}
