package org.povestka.law.inquiry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Choices;
import org.povestka.law.answer.DayState;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.Found;
import org.povestka.law.answer.Standing;
import org.povestka.law.answer.World;
import org.povestka.law.answer.Worlds;
import org.povestka.law.citation.RuleId;
import org.povestka.law.citation.Stated;
import org.povestka.law.explain.Ruling;
import org.povestka.law.history.History;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Summons;
import org.povestka.law.history.SummonsId;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Regime;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;
import org.povestka.law.time.Span;

/// Holds what an authority did against the law, an act at a time, under every reading.
///
/// The facts given are those by which an act is to be judged: as known when it was done, or as
/// they turned out to be.
public final class Conduct {

    private final History history;
    private final Regime regime;
    private final Readings held;
    private final LinkedHashMap<SummonsId, Evaluation> evaluations = new LinkedHashMap<>();
    private final Map<SummonsId, Map<Measure, Answer>> measures = new HashMap<>();
    private final Map<SummonsId, Map<Measure, List<World<Integer>>>> endings = new HashMap<>();

    /// The facts under a regime.
    ///
    /// @param history the facts
    /// @param regime the law in force by date, or a named edition
    /// @param held the readings held fast
    public Conduct(History history, Regime regime, Readings held) {
        this.history = history;
        this.regime = regime;
        this.held = held.or(regime.ownReadings());
        for (Summons summons : history.summonses()) {
            regime.edition(summons.placed().on())
                    .ifPresent(edition -> evaluations.put(
                            summons.id(), new Evaluation(edition, history.person(), summons)));
        }
    }

    /// The edition that governs a summons.
    ///
    /// @param summons the summons
    /// @return the edition; nothing where the summons was not placed
    public Optional<Edition> edition(SummonsId summons) {
        return of(summons).map(Evaluation::edition);
    }

    /// Whether a measure could be imposed on a day: the days told are those from which it may
    /// stand.
    ///
    /// @param summons the summons it rests on
    /// @param measure the measure
    /// @param day the day the receiver had it
    /// @return the ruling; nothing where the summons was not placed
    public Optional<Ruling> imposed(SummonsId summons, Measure measure, LocalDate day) {
        return of(summons).map(one -> {
            Answer answer = standing(one, measure);
            RuleId rule = imposing(one, measure, answer, day);
            Stated<?> stated = measure == Measure.EXIT_BAN
                    ? one.edition().measures().exitBan()
                    : one.edition().measures().ladder();
            return ruling(answer, standing -> standing.on(day), rule, stated);
        });
    }

    /// Whether a measure was lifted in time, or is not yet overdue: the days told are those by
    /// which it had to be lifted.
    ///
    /// @param summons the summons it rests on
    /// @param measure the measure
    /// @param day the day it was lifted, or the day of asking where it was not
    /// @return the ruling; nothing where the summons was not placed
    public Optional<Ruling> lifted(SummonsId summons, Measure measure, LocalDate day) {
        return of(summons).map(one -> {
            List<World<LocalDate>> due = Worlds.visit(
                    held, choices -> Day.date(one.dueBy(one.endedOn(measure, choices), choices)));
            List<DayUnder> lawful = DayUnder.of(due.stream()
                    .filter(world -> !world.value().equals(Span.NO_END))
                    .toList());
            return Rulings.of(
                    due.stream()
                            .map(world -> world.with(!day.isAfter(world.value())))
                            .toList(),
                    lawful,
                    RuleId.LIFTING,
                    one.edition().measures().lifting());
        });
    }

    /// Whether a measure imposed on a day came after its reason had gone, under every reading.
    ///
    /// @param summons the summons it rests on
    /// @param measure the measure
    /// @param day the day it was imposed
    /// @return true if nothing was left for which it could be imposed, or nothing ever was
    public boolean cameTooLate(SummonsId summons, Measure measure, LocalDate day) {
        return endedBy(summons, measure) < Day.of(day);
    }

    /// The last day on which the reason of a measure goes, over all readings.
    ///
    /// @param summons the summons it rests on
    /// @param measure the measure
    /// @return the day, as an epoch day; [Day#NEVER] where under some reading it does not go,
    /// [Day#NOT_KNOWN] where the summons was not placed
    public int endedBy(SummonsId summons, Measure measure) {
        return of(summons).stream()
                .flatMap(one -> endings(one, measure).stream())
                .mapToInt(World::value)
                .max()
                .orElse(Day.NOT_KNOWN);
    }

    /// Whether a summons counts as served since a day: the days told are those since which it
    /// does.
    ///
    /// @param summons the summons
    /// @param day the day the register says
    /// @return the ruling; nothing where the summons was not placed
    public Optional<Ruling> served(SummonsId summons, LocalDate day) {
        return of(summons).map(one -> {
            Answer answer = Answer.of(worlds(one::served));
            RuleId rule = answer.dates().isEmpty()
                    ? RuleId.SUMMONS_FORMS
                    : answer.dates().getFirst().trace().rule();
            return ruling(
                    answer,
                    standing -> standing instanceof Standing.Stands(Span span)
                            && span.first().equals(day),
                    rule,
                    one.edition().measures().service());
        });
    }

    /// Whether a summons counts as served by a day, under every reading.
    ///
    /// @param summons the summons
    /// @param day the day
    /// @return false where it was not placed, or is served under some readings only
    public boolean countsAsServed(SummonsId summons, LocalDate day) {
        return of(summons)
                .map(one -> Answer.of(worlds(one::served)).on(day) == DayState.YES)
                .orElse(false);
    }

    /// Whether the law barred leaving on a day.
    ///
    /// @param day the day
    /// @return a ruling that is right where a ban stood, over all summonses; nothing where none
    /// was placed
    public Optional<Ruling> exitBarred(LocalDate day) {
        if (evaluations.isEmpty()) {
            return Optional.empty();
        }
        List<World<Boolean>> barred = Worlds.visit(
                held,
                choices -> evaluations.values().stream()
                        .anyMatch(one -> one.exitBan(choices).standing().on(day)));
        Edition last = evaluations.lastEntry().getValue().edition();
        return Optional.of(Rulings.of(
                barred, List.of(), RuleId.BORDER_CHECK, last.measures().exitBan()));
    }

    /// What the law says of a summons as it was placed: appearance date, lead time, season, duty,
    /// age, and the decision behind a dispatch.
    ///
    /// @param summons the summons
    /// @return a ruling for each rule that reaches it; none where it was not placed
    public List<Ruling> placed(SummonsId summons) {
        return of(summons)
                .map(one -> new Placing(one, history, regime, held).rulings())
                .orElse(List.of());
    }

    private Optional<Evaluation> of(SummonsId summons) {
        return Optional.ofNullable(evaluations.get(summons));
    }

    /// Since when and until when a measure may stand; no act changes it, so it is asked once.
    private Answer standing(Evaluation one, Measure measure) {
        return measures.computeIfAbsent(one.summons().id(), id -> new EnumMap<>(Measure.class))
                .computeIfAbsent(
                        measure, same -> Answer.of(worlds(choices -> one.measure(same, choices))));
    }

    private List<World<Integer>> endings(Evaluation one, Measure measure) {
        return endings.computeIfAbsent(one.summons().id(), id -> new EnumMap<>(Measure.class))
                .computeIfAbsent(
                        measure, same -> Worlds.visit(held, choices -> one.endedOn(same, choices)));
    }

    private List<World<Found>> worlds(Function<Choices, Found> rule) {
        return Worlds.visit(held, rule);
    }

    private static Ruling ruling(
            Answer answer, Predicate<Standing> right, RuleId rule, Stated<?> stated) {
        List<World<Boolean>> worlds = answer.worlds().stream()
                .map(world -> world.with(right.test(world.value().standing())))
                .toList();
        Ruling.Basis basis = Rulings.basis(rule, stated, Rulings.unmet(answer), worlds);
        return Rulings.of(worlds, Rulings.firstDays(answer), basis);
    }

    /// The rule by which an imposed measure is judged: its beginning, its end, or the list.
    private static RuleId imposing(Evaluation one, Measure measure, Answer answer, LocalDate day) {
        boolean ended = answer.worlds().stream()
                .allMatch(world -> world.value().standing() instanceof Standing.Stands(Span span)
                        && span.last().isBefore(day));
        if (measure == Measure.EXIT_BAN) {
            return ended && !answer.worlds().isEmpty()
                    ? RuleId.EXIT_BAN_END
                    : RuleId.EXIT_BAN_START;
        }
        boolean listed = one.edition().measures().ladder().terms().measures().contains(measure);
        if (listed) {
            return RuleId.LADDER_TRIGGER;
        }
        return measure == Measure.FOREIGN_PASSPORT ? RuleId.FOREIGN_PASSPORT : RuleId.LADDER_LIST;
    }
}
