package org.povestka.law.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Choices;
import org.povestka.law.answer.Found;
import org.povestka.law.answer.Worlds;
import org.povestka.law.explain.MeasureAnswer;
import org.povestka.law.explain.States;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.history.Measure;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Regime;

/// Asks everything about one summons under every reading.
///
/// @param evaluation the summons under its edition
/// @param held the readings held fast
/// @param regime the regime
record OneSummons(Evaluation evaluation, Readings held, Regime regime) {

    /// The answer.
    ///
    /// @param asOf the latest day asked about, or the last fact's; a measure left
    /// standing is judged by it
    SummonsAnswer answer(LocalDate asOf) {
        States states = states();
        List<MeasureAnswer> measures = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            measures.add(new MeasureAnswer(
                    measure, over(choices -> evaluation.measure(measure, choices))));
        }
        return new SummonsAnswer(
                evaluation.summons(),
                evaluation.edition(),
                states,
                measures,
                new SummonsAnswer.Outlook(
                        Steps.of(this, states),
                        Exposures.of(evaluation.summons(), states.served(), regime),
                        Breaches.of(this, measures, asOf),
                        Flags.of(this, states)));
    }

    /// The three days.
    States states() {
        return new States(
                over(evaluation::served), over(evaluation::exitBan), over(evaluation::ladder));
    }

    /// One state under every reading.
    Answer over(Function<Choices, Found> rule) {
        return Answer.of(Worlds.visit(held, rule));
    }
}
