package org.povestka.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.povestka.law.answer.DayState;
import org.povestka.law.explain.DayAnswer;
import org.povestka.law.explain.State;
import org.povestka.law.explain.States;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.explain.Timeline;
import org.povestka.law.history.History;
import org.povestka.law.inquiry.Case;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Regime;

/// The door to the law: a regime and the readings held fast, asked about one person's facts.
///
/// @param regime the law in force by date, or one named edition; with or without a reform
/// @param held the readings the user holds fast; all others run
public record Law(Regime regime, Readings held) implements Serializable {

    /// The law in force by date, under every reading.
    public static final Law IN_FORCE = new Law(Regime.InForce.AS_IT_IS, Readings.ALL_OPEN);

    /// Everything the law says of a case.
    ///
    /// @param history the facts; cut them with [History#until] to ask what was known when
    /// @param days the days asked about
    /// @return the answers
    /// @throws IllegalArgumentException if a summons was placed before 53-FZ
    public Explanation explain(History history, List<LocalDate> days) {
        Case facts = new Case(history, regime, held);
        List<SummonsAnswer> summonses = facts.summonses(days);
        return new Explanation(
                new Explanation.Asked(history, this),
                summonses,
                days.stream().map(day -> facts.on(day, summonses)).toList(),
                facts.timeline(summonses),
                facts.person(summonses, days));
    }

    /// The three states and the lifting on one day.
    ///
    /// @param history the facts
    /// @param day the day
    /// @return the states over all summonses and all readings
    public DayAnswer on(History history, LocalDate day) {
        return new Case(history, regime, held).on(day);
    }

    /// One state on one day.
    ///
    /// @param history the facts
    /// @param state the state asked about
    /// @param day the day
    /// @return the state over all summonses and all readings
    public DayState on(History history, State state, LocalDate day) {
        return new Case(history, regime, held).on(state, day);
    }

    /// Whether one state holds on a day under some reading, which is known sooner than under how
    /// many.
    ///
    /// @param history the facts
    /// @param state the state
    /// @param day the day
    /// @return yes or contested where it holds under some reading or all, else no or refused
    DayState underSome(History history, State state, LocalDate day) {
        return new Case(history, regime, held).underSome(state, day);
    }

    /// The three days of each summons, traced and cited, under every reading.
    ///
    /// @param history the facts
    /// @return one entry a summons, in order of placing
    public List<States> states(History history) {
        return new Case(history, regime, held).states();
    }

    /// The runs of each state.
    ///
    /// @param history the facts
    /// @return the runs, over all summonses and all readings
    public Timeline timeline(History history) {
        return new Case(history, regime, held).timeline();
    }
}
