package org.povestka.registry.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.law.Law;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Standing;
import org.povestka.law.explain.MeasureAnswer;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.history.Measure;
import org.povestka.law.time.Span;
import org.povestka.registry.happening.Happening;

/// What the law, read as the machinery reads it, says of each summons of a person.
///
/// @param ofSummons one entry a summons, in order of placing
record Standings(List<OfSummons> ofSummons) {

    /// What it says of one summons.
    ///
    /// @param answer the law's answer, which names the summons and its facts
    /// @param placed the moment of placing
    /// @param served the days from which it counts as served, if it does
    /// @param measures the days on which each measure stands; no entry where it never does
    record OfSummons(
            SummonsAnswer answer,
            Instant placed,
            Optional<Span> served,
            Map<Measure, Span> measures) {

        /// The days on which a measure stands.
        Optional<Span> of(Measure measure) {
            return Optional.ofNullable(measures.get(measure));
        }
    }

    /// Asks the law about a person.
    static Standings of(Dossier dossier, Law machine) {
        List<OfSummons> all = new ArrayList<>();
        if (dossier.happenings().stream().anyMatch(Standings::placed)) {
            List<LocalDate> noDay = List.of();
            new Belief(dossier)
                    .law(machine)
                    .explain(Facts.believed(dossier), noDay)
                    .summonses()
                    .forEach(answer -> all.add(of(answer)));
        }
        return new Standings(List.copyOf(all));
    }

    private static boolean placed(Happening happening) {
        return happening instanceof Happening.Placed;
    }

    private static OfSummons of(SummonsAnswer answer) {
        Map<Measure, Span> measures = new EnumMap<>(Measure.class);
        for (MeasureAnswer measure : answer.measures()) {
            span(measure.answer()).ifPresent(span -> measures.put(measure.measure(), span));
        }
        return new OfSummons(
                answer,
                answer.summons().placed().recorded(),
                span(answer.states().served()),
                measures);
    }

    /// The days in the one world that is left; none where the law gives no answer, as
    /// where it needs a calendar that nobody has decreed yet.
    private static Optional<Span> span(Answer answer) {
        return answer.worlds().stream()
                .map(world -> world.value().standing())
                .filter(Standing.Stands.class::isInstance)
                .map(standing -> ((Standing.Stands) standing).span())
                .findFirst();
    }
}
