package org.povestka.law.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.law.answer.Choices;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.World;
import org.povestka.law.answer.Worlds;
import org.povestka.law.citation.RuleId;
import org.povestka.law.explain.Step;
import org.povestka.law.history.Category;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Person;
import org.povestka.law.reading.Readings;
import org.povestka.law.reading.TwoWeeks;
import org.povestka.law.reform.Regime;
import org.povestka.law.rule.Dispatch;
import org.povestka.law.rule.Liability;
import org.povestka.law.rule.SelfReport;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Span;

/// Asks until when the person has to come though no summons calls him.
///
/// @param history the facts
/// @param evaluations his summonses
/// @param regime the regime
/// @param held the readings held fast
record ComingUnasked(History history, List<Evaluation> evaluations, Regime regime, Readings held) {

    /// The step of the call-up or dispatch period in which a day lies, or else of the next one;
    /// nothing where the duty does not reach him.
    Optional<Step> step(LocalDate day) {
        Person person = history.person();
        if (person.category() != Category.CONSCRIPT) {
            return Optional.empty();
        }
        return regime.edition(day)
                .flatMap(edition -> Dispatch.periodOn(
                        edition.calendar().dispatch().terms(), person.group(), day))
                .filter(period -> !decided(period))
                .flatMap(this::step);
    }

    /// A draft board that decided on him in the period has had him before it.
    private boolean decided(Span period) {
        return history.events().stream()
                .anyMatch(event ->
                        event instanceof Event.DraftDecision && period.contains(event.on()));
    }

    /// The edition of the first day of the period governs it.
    private Optional<Step> step(Span period) {
        return regime.edition(period.first())
                .filter(edition ->
                        edition.calendar().selfReport().terms().base() != SelfReport.Base.NONE)
                .map(edition -> new Step(
                        Step.Kind.SELF_REPORT,
                        lastDays(edition, period),
                        RuleId.SELF_REPORT_TWO_WEEKS,
                        edition.calendar().selfReport().citation()))
                .filter(step -> !step.days().isEmpty());
    }

    private List<DayUnder> lastDays(Edition edition, Span period) {
        return DayUnder.of(Worlds.visit(held, choices -> lastDay(edition, period, choices)).stream()
                .flatMap(ComingUnasked::owed)
                .toList());
    }

    private static Stream<World<LocalDate>> owed(World<Optional<LocalDate>> world) {
        return world.value().map(world::with).stream();
    }

    private Optional<LocalDate> lastDay(Edition edition, Span period, Choices choices) {
        List<Condition> liable = Liability.bound(
                edition.measures().liability().terms(), history.person(), period.first(), choices);
        if (!Condition.allMet(liable)) {
            return Optional.empty();
        }
        LocalDate lastDay = SelfReport.lastDay(
                edition.calendar().selfReport().terms(),
                period.first(),
                choices.ask(TwoWeeks.QUESTION));
        boolean called = evaluations.stream()
                .anyMatch(one -> SelfReport.called(
                        one.summons(), one.served(choices).standing(), period, lastDay));
        return called ? Optional.empty() : Optional.of(lastDay);
    }
}
