package org.povestka.law.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.povestka.law.answer.Choices;
import org.povestka.law.answer.DayState;
import org.povestka.law.answer.Found;
import org.povestka.law.answer.Known;
import org.povestka.law.answer.Segment;
import org.povestka.law.answer.World;
import org.povestka.law.answer.Worlds;
import org.povestka.law.explain.DayAnswer;
import org.povestka.law.explain.PersonAnswer;
import org.povestka.law.explain.State;
import org.povestka.law.explain.States;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.explain.Timeline;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Summons;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Regime;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Span;

/// One person's facts under one regime: the states over all his summonses, read under one set
/// of answers at a time.
public final class Case {

    private final History history;
    private final Regime regime;
    private final Readings held;
    private final List<Evaluation> evaluations;

    /// What is known of lifting in each world, once it was asked.
    private Optional<List<Known>> lifting = Optional.empty();

    /// The facts under a regime.
    ///
    /// @param history the facts
    /// @param regime the law in force by date, or a named edition
    /// @param held the readings held fast
    /// @throws IllegalArgumentException if a summons was placed before the first edition
    public Case(History history, Regime regime, Readings held) {
        this.history = history;
        this.regime = regime;
        this.held = held.or(regime.ownReadings());
        List<Evaluation> all = new ArrayList<>();
        for (Summons summons : history.summonses()) {
            all.add(new Evaluation(governing(summons.placed().on()), history.person(), summons));
        }
        this.evaluations = List.copyOf(all);
    }

    /// What holds on a day.
    ///
    /// @param day the day
    /// @return the states over all summonses and all readings
    public DayAnswer on(LocalDate day) {
        return new DayAnswer(
                day,
                on(State.SERVED, day),
                on(State.EXIT_BAN, day),
                on(State.LADDER, day),
                on(State.LIFTING, day));
    }

    /// The same, where the summonses were answered before.
    ///
    /// @param day the day
    /// @param answered the answers for each summons
    /// @return the states over all summonses and all readings
    public DayAnswer on(LocalDate day, List<SummonsAnswer> answered) {
        return onlyOne(answered)
                .map(one -> new DayAnswer(
                        day,
                        one.served().on(day),
                        one.exitBan().on(day),
                        one.ladder().on(day),
                        on(State.LIFTING, day)))
                .orElseGet(() -> on(day));
    }

    /// The states of the only summons, if nothing was refused: they are those of the person.
    private static Optional<States> onlyOne(List<SummonsAnswer> answered) {
        return answered.size() == 1
                ? Optional.of(answered.getFirst().states()).filter(States::computed)
                : Optional.empty();
    }

    /// Whether one state holds on a day.
    ///
    /// @param state the state
    /// @param day the day
    /// @return the state over all summonses and all readings
    public DayState on(State state, LocalDate day) {
        return rule(state)
                .map(rule -> on(rule, day))
                .orElseGet(() -> Known.on(liftingWorlds(), day));
    }

    /// Whether one state holds on a day under some reading; no other is asked once one is found.
    ///
    /// @param state the state
    /// @param day the day
    /// @return yes or contested where it holds under some reading or all, else no or refused
    public DayState underSome(State state, LocalDate day) {
        return rule(state)
                .map(rule -> underSome(rule, day))
                .orElseGet(() -> Known.on(liftingWorlds(), day));
    }

    /// The rule of a state; lifting has those of what is lifted.
    private static Optional<BiFunction<Evaluation, Choices, Found>> rule(State state) {
        return switch (state) {
            case SERVED -> Optional.of(Evaluation::served);
            case EXIT_BAN -> Optional.of(Evaluation::exitBan);
            case LADDER -> Optional.of(Evaluation::ladder);
            case LIFTING -> Optional.empty();
        };
    }

    private DayState underSome(BiFunction<Evaluation, Choices, Found> rule, LocalDate day) {
        DayState found = DayState.REFUSED;
        for (World<DayState> world : Worlds.visitUntil(
                held, choices -> inOneWorld(rule, day, choices), state -> state == DayState.YES)) {
            found = world.value() == DayState.REFUSED ? found : world.value();
        }
        return found;
    }

    private DayState on(BiFunction<Evaluation, Choices, Found> rule, LocalDate day) {
        int holding = 0;
        int computed = 0;
        for (DayState state : visited(choices -> inOneWorld(rule, day, choices))) {
            holding += state == DayState.YES ? 1 : 0;
            computed += state == DayState.REFUSED ? 0 : 1;
        }
        return DayState.of(holding, computed);
    }

    private DayState inOneWorld(
            BiFunction<Evaluation, Choices, Found> rule, LocalDate day, Choices choices) {
        DayState state = DayState.NO;
        for (int i = 0; i < evaluations.size(); i++) {
            DayState one = known(evaluations.get(i), rule, choices).on(day);
            state = state == DayState.NO || one == DayState.YES ? one : state;
        }
        return state;
    }

    /// The runs of days of each state.
    ///
    /// @return the runs over all summonses and all readings
    public Timeline timeline() {
        return new Timeline(
                Segment.of(worlds(State.SERVED)),
                Segment.of(worlds(State.EXIT_BAN)),
                Segment.of(worlds(State.LADDER)),
                Segment.of(worlds(State.LIFTING)));
    }

    /// The same, where the summonses were answered before.
    ///
    /// @param answered the answers for each summons
    /// @return the runs over all summonses and all readings
    public Timeline timeline(List<SummonsAnswer> answered) {
        return onlyOne(answered)
                .map(one -> new Timeline(
                        one.served().segments(),
                        one.exitBan().segments(),
                        one.ladder().segments(),
                        Segment.of(liftingWorlds())))
                .orElseGet(this::timeline);
    }

    /// The three days of each summons, traced and cited, under every reading.
    ///
    /// @return one entry a summons, in order of placing
    public List<States> states() {
        List<States> states = new ArrayList<>(evaluations.size());
        for (Evaluation evaluation : evaluations) {
            states.add(new OneSummons(evaluation, held, regime).states());
        }
        return states;
    }

    /// The answers for each summons.
    ///
    /// @param days the days asked about
    /// @return one answer a summons, in order of placing
    public List<SummonsAnswer> summonses(List<LocalDate> days) {
        List<SummonsAnswer> answers = new ArrayList<>();
        for (Evaluation evaluation : evaluations) {
            answers.add(new OneSummons(evaluation, held, regime).answer(latest(days)));
        }
        return answers;
    }

    /// What does not hang on one summons.
    ///
    /// @param summonses the answers for each summons
    /// @param days the days asked about
    /// @return steps, remedies, suits and what is not settled
    public PersonAnswer person(List<SummonsAnswer> summonses, List<LocalDate> days) {
        ComingUnasked unasked = new ComingUnasked(history, evaluations, regime, held);
        return new OnePerson(history, regime, held)
                .answer(summonses, asked(days).flatMap(unasked::step).stream());
    }

    /// The latest day asked about, or else the day of the last fact.
    private Optional<LocalDate> asked(List<LocalDate> days) {
        List<LocalDate> candidates =
                days.isEmpty() ? history.events().stream().map(Event::on).toList() : days;
        return candidates.stream().max(Comparator.naturalOrder());
    }

    private Edition governing(LocalDate on) {
        return regime.edition(on)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no edition governs " + on + ", before 53-FZ"));
    }

    private LocalDate latest(List<LocalDate> days) {
        LocalDate latest = history.events().isEmpty()
                ? LocalDate.MIN
                : history.events().getLast().on();
        for (LocalDate day : days) {
            latest = day.isAfter(latest) ? day : latest;
        }
        return latest;
    }

    /// What is known in each world; where a summons needs a calendar that is missing, it is
    /// unknown since its placing, and the others are told all the same.
    private List<Known> worlds(State state) {
        return rule(state).map(this::worlds).orElseGet(this::liftingWorlds);
    }

    private List<Known> worlds(BiFunction<Evaluation, Choices, Found> rule) {
        return visited(choices -> Known.together(evaluations.stream()
                .map(evaluation -> known(evaluation, rule, choices))
                .toList()));
    }

    private static Known known(
            Evaluation evaluation, BiFunction<Evaluation, Choices, Found> rule, Choices choices) {
        int before = choices.refused();
        Found found = rule.apply(evaluation, choices);
        return choices.refused() == before
                ? Known.of(found.standing())
                : Known.nothingOn(Span.since(evaluation.summons().placed().on()));
    }

    /// What ends under every reading is to be lifted under every reading, if it could stand.
    private List<Known> liftingWorlds() {
        List<Known> worlds = lifting.orElseGet(() -> lifted(visited(this::windows)));
        lifting = Optional.of(worlds);
        return worlds;
    }

    private static List<Known> lifted(List<List<Evaluation.Window>> worlds) {
        Set<Known> certain = new LinkedHashSet<>();
        for (List<Evaluation.Window> world : worlds) {
            for (Evaluation.Window window : world) {
                if (window.certain() && window.days().unknown().isEmpty()) {
                    certain.add(window.days());
                }
            }
        }
        List<Known> lifted = new ArrayList<>(worlds.size());
        for (List<Evaluation.Window> world : worlds) {
            List<Known> days = new ArrayList<>(certain);
            world.forEach(window -> days.add(window.days()));
            lifted.add(Known.together(days));
        }
        return lifted;
    }

    private List<Evaluation.Window> windows(Choices choices) {
        List<Evaluation.Window> windows = new ArrayList<>(2);
        evaluations.forEach(evaluation -> windows.addAll(evaluation.lifting(choices)));
        return windows;
    }

    private <T> List<T> visited(Function<Choices, T> rule) {
        List<T> values = new ArrayList<>();
        for (World<T> world : Worlds.visit(held, rule)) {
            values.add(world.value());
        }
        return values;
    }
}
