package org.povestka.law.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<MeasureAnswer> measures = measures(states);
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

    /// The measures; of those that the ladder lists alike there is one answer.
    private List<MeasureAnswer> measures(States states) {
        List<MeasureAnswer> measures = new ArrayList<>();
        Optional<Answer> listed = Optional.empty();
        for (Measure measure : Measure.values()) {
            boolean alike = evaluation.onlyListed(measure);
            Answer answer = measure == Measure.EXIT_BAN
                    ? states.exitBan()
                    : listed.filter(found -> alike)
                            .orElseGet(() -> over(choices -> evaluation.measure(measure, choices)));
            listed = alike ? Optional.of(answer) : listed;
            measures.add(new MeasureAnswer(measure, answer));
        }
        return measures;
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
