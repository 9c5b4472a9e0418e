package org.povestka.law.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.povestka.law.answer.Choices;
import org.povestka.law.answer.DayState;
import org.povestka.law.answer.Segment;
import org.povestka.law.answer.Standing;
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

/// One person's facts under one regime: the states over all his summonses, read under one set
/// of answers at a time.
public final class Case {

    private final History history;
    private final Regime regime;
    private final Readings held;
    private final List<Evaluation> evaluations;

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

    /// Whether one state holds on a day.
    ///
    /// @param state the state
    /// @param day the day
    /// @return the state over all summonses and all readings
    public DayState on(State state, LocalDate day) {
        int holding = 0;
        int computed = 0;
        for (List<Standing> world : worlds(state)) {
            computed++;
            if (world.stream().anyMatch(standing -> standing.on(day))) {
                holding++;
            }
        }
        return DayState.of(holding, computed);
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
        ComingUnasked unasked = new ComingUnasked(history.person(), evaluations, regime, held);
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

    private List<List<Standing>> worlds(State state) {
        if (state == State.LIFTING) {
            return liftingWorlds();
        }
        return computed(choices -> standings(state, choices));
    }

    /// What ends under every reading is to be lifted under every reading, if it could stand.
    private List<List<Standing>> liftingWorlds() {
        List<List<Evaluation.Window>> worlds = computed(this::windows);
        List<Standing> certain = worlds.stream()
                .flatMap(List::stream)
                .filter(Evaluation.Window::certain)
                .map(Evaluation.Window::days)
                .distinct()
                .toList();
        List<List<Standing>> lifting = new ArrayList<>();
        for (List<Evaluation.Window> world : worlds) {
            List<Standing> days = new ArrayList<>(certain);
            world.forEach(window -> days.add(window.days()));
            lifting.add(days);
        }
        return lifting;
    }

    private List<Evaluation.Window> windows(Choices choices) {
        List<Evaluation.Window> windows = new ArrayList<>(2);
        evaluations.forEach(evaluation -> windows.addAll(evaluation.lifting(choices)));
        return windows;
    }

    private <T> List<T> computed(Function<Choices, T> rule) {
        List<T> values = new ArrayList<>();
        for (World<T> world : Worlds.visit(held, rule)) {
            if (world.refusals().isEmpty()) {
                values.add(world.value());
            }
        }
        return values;
    }

    private List<Standing> standings(State state, Choices choices) {
        List<Standing> standings = new ArrayList<>(2);
        for (Evaluation evaluation : evaluations) {
            switch (state) {
                case SERVED -> standings.add(evaluation.served(choices).standing());
                case EXIT_BAN -> standings.add(evaluation.exitBan(choices).standing());
                case LADDER -> standings.add(evaluation.ladder(choices).standing());
                case LIFTING ->
                    evaluation.lifting(choices).forEach(window -> standings.add(window.days()));
            }
        }
        return standings;
    }
}
