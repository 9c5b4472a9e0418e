package org.povestka.law.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.law.answer.DayState;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.World;
import org.povestka.law.answer.Worlds;
import org.povestka.law.citation.RuleId;
import org.povestka.law.citation.Stated;
import org.povestka.law.explain.Ruling;
import org.povestka.law.history.Birth;
import org.povestka.law.history.Category;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Person;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Suit;
import org.povestka.law.reading.MonthsEnd;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Regime;
import org.povestka.law.rule.AppearanceCap;
import org.povestka.law.rule.DecisionValidity;
import org.povestka.law.rule.Dispatch;
import org.povestka.law.rule.LeadTime;
import org.povestka.law.rule.Liability;
import org.povestka.law.rule.SuspensiveEffect;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Span;

/// Holds a summons, as it was placed and handed over, against the rules that reach it.
final class Placing {

    private final Evaluation one;
    private final History history;
    private final Regime regime;
    private final Readings held;
    private final Event.Placed placed;
    private final Edition edition;
    private final List<Ruling> rulings = new ArrayList<>();

    Placing(Evaluation one, History history, Regime regime, Readings held) {
        this.one = one;
        this.history = history;
        this.regime = regime;
        this.held = held;
        this.placed = one.summons().placed();
        this.edition = one.edition();
    }

    /// A ruling for each rule that reaches it.
    List<Ruling> rulings() {
        addCap();
        addLead();
        addSeason();
        addDuty();
        addDecision();
        return List.copyOf(rulings);
    }

    private void addCap() {
        Stated<AppearanceCap.Terms> cap = edition.calendar().cap();
        if (cap.terms().force() == AppearanceCap.Force.NONE) {
            return;
        }
        List<World<Boolean>> kept =
                Worlds.visit(held, choices -> !AppearanceCap.broken(cap.terms(), placed, choices));
        LocalDate latest = AppearanceCap.latest(cap.terms(), placed.on());
        rulings.add(Rulings.of(kept, DayUnder.certain(latest), RuleId.APPEARANCE_CAP_30, cap));
    }

    private void addLead() {
        Stated<LeadTime.Terms> lead = edition.calendar().leadTime();
        LocalDate latest = LeadTime.lastHandingOver(lead.terms(), placed.appearOn());
        Optional<Event.HandedOver> paper = one.summons().first(Event.HandedOver.class);
        boolean late = paper.map(Event.HandedOver::on).orElse(placed.on()).isAfter(latest);
        Ruling.Because because =
                late && paper.isEmpty() ? Ruling.Because.NOT_SETTLED : Ruling.Because.SAID;
        add(RuleId.LEAD_TIME_3_DAYS, lead, late ? DayState.NO : DayState.YES, because, latest);
    }

    private void addSeason() {
        LocalDate appearOn = placed.appearOn();
        Stated<Dispatch.Terms> season =
                regime.edition(appearOn).orElse(edition).calendar().dispatch();
        Person person = history.person();
        boolean kept = Dispatch.inSeason(season.terms(), person.group(), placed.reason(), appearOn);
        LocalDate next = Dispatch.periodOn(season.terms(), person.group(), appearOn)
                .map(Span::first)
                .orElse(appearOn);
        add(
                RuleId.DRAFT_YEAR_ROUND,
                season,
                kept ? DayState.YES : DayState.NO,
                Ruling.Because.SAID,
                next);
    }

    private void addDuty() {
        Person person = history.person();
        Stated<Liability.Terms> ages = edition.measures().liability();
        boolean liable = switch (person.category()) {
            case CONSCRIPT, RESERVIST -> true;
            case DEFERRED, EXEMPT, WOMAN_WITHOUT_SPECIALTY -> false;
        };
        if (!liable) {
            addCallable(RuleId.WHO_IS_REGISTERED, ages);
        } else if (person.category() == Category.CONSCRIPT
                && person.birth() instanceof Birth.On born
                && !Liability.maybeOfAge(ages.terms(), born.day(), placed.on())) {
            addCallable(RuleId.AGE_18_30, ages);
        }
    }

    private void addCallable(RuleId rule, Stated<?> stated) {
        Liability.Callable callable = Liability.notLiable(history.person(), placed.reason());
        Ruling.Because because = callable == Liability.Callable.NOT_SAID
                ? Ruling.Because.REASON_NOT_SAID
                : Ruling.Because.SAID;
        rulings.add(new Ruling(
                state(callable),
                callable == Liability.Callable.YES ? List.of(List.of()) : List.of(),
                List.of(),
                new Ruling.Basis(rule, stated.citation(), List.of(), because)));
    }

    private void addDecision() {
        if (placed.reason() != Reason.DISPATCH) {
            return;
        }
        Optional<Event.DraftDecision> decision = history.events().stream()
                .filter(Event.DraftDecision.class::isInstance)
                .map(Event.DraftDecision.class::cast)
                .filter(one -> !one.on().isAfter(placed.on()))
                .reduce((earlier, later) -> later);
        decision.ifPresent(this::addValidity);
        decision.ifPresent(this::addSuspension);
    }

    private void addValidity(Event.DraftDecision decision) {
        Stated<DecisionValidity.Terms> validity =
                regime.edition(decision.on()).orElse(edition).calendar().validity();
        if (validity.terms().years() == 0) {
            return;
        }
        List<World<LocalDate>> lastDays = Worlds.visit(
                held,
                choices -> DecisionValidity.lastDay(
                        validity.terms(), decision.on(), choices.ask(MonthsEnd.QUESTION)));
        rulings.add(Rulings.of(
                lastDays.stream()
                        .map(world -> world.with(!placed.appearOn().isAfter(world.value())))
                        .toList(),
                DayUnder.of(lastDays),
                RuleId.DECISION_VALID_ONE_YEAR,
                validity));
    }

    private void addSuspension(Event.DraftDecision decision) {
        for (Event event : history.events()) {
            if (event instanceof Event.SuitFiled suit
                    && suit.against() == Suit.DRAFT_DECISION
                    && !suit.on().isBefore(decision.on())
                    && suit.on().isBefore(placed.on())) {
                Stated<SuspensiveEffect.Terms> effect =
                        regime.edition(suit.on()).orElse(edition).sanctions().suspension();
                if (SuspensiveEffect.byFiling(effect.terms(), suit.against())) {
                    add(
                            RuleId.SUSPENSIVE_EFFECT,
                            effect,
                            DayState.NO,
                            Ruling.Because.SUIT_OUTCOME_NOT_SAID,
                            suit.on());
                    return;
                }
            }
        }
    }

    private void add(
            RuleId rule, Stated<?> stated, DayState right, Ruling.Because because, LocalDate day) {
        boolean said = because == Ruling.Because.SAID;
        rulings.add(new Ruling(
                said ? right : DayState.REFUSED,
                right == DayState.YES ? List.of(List.of()) : List.of(),
                DayUnder.certain(day),
                new Ruling.Basis(rule, stated.citation(), List.of(), because)));
    }

    private static DayState state(Liability.Callable callable) {
        return switch (callable) {
            case YES -> DayState.YES;
            case NO -> DayState.NO;
            case NOT_SAID -> DayState.REFUSED;
        };
    }
}
