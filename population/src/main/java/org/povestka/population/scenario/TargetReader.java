package org.povestka.population.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.Table;
import org.povestka.journal.tree.Tree;
import org.povestka.journal.tree.Words;
import org.povestka.law.time.Span;
import org.povestka.population.metric.Metric;

/// Reads the published totals that a scenario is to meet.
///
/// @param table the scenario
/// @param flaws takes what is wrong
record TargetReader(Table table, Flaws flaws) {

    private static final int MOST = 2_000_000_000;
    private static final List<String> KEYS =
            List.of("metric", "total", "tolerance", "moves", "source", "date");
    private static final Span RANGE =
            new Span(LocalDate.of(1990, 1, 1), LocalDate.of(2045, 12, 31));
    private static final Words<Metric> METRICS = Words.of(List.of(Metric.values()), Metric::word);
    private static final Words<Quantity> MOVED = Words.of(
            Arrays.stream(Quantity.values())
                    .filter(quantity -> quantity.shape() == Shape.SHARE)
                    .toList(),
            Quantity::path);

    /// The totals that are sound.
    List<Target> read() {
        List<Target> targets = new ArrayList<>();
        for (Tree item : table.items("calibrate")) {
            Table.of(item, "calibrate", KEYS, flaws).flatMap(this::target).ifPresent(targets::add);
        }
        return targets;
    }

    private Optional<Target> target(Table one) {
        KEYS.forEach(one::require);
        Optional<Metric> metric = one.word("metric", METRICS);
        Optional<Integer> total = one.count("total", 1, MOST);
        Optional<Integer> tolerance = one.has("tolerance")
                ? ValueReader.share("tolerance", one.value("tolerance"), flaws)
                : Optional.empty();
        Optional<Quantity> moved = one.word("moves", MOVED);
        Optional<String> source = one.text("source");
        Optional<LocalDate> published = one.day("date", RANGE);
        boolean whole = metric.isPresent()
                && total.isPresent()
                && tolerance.isPresent()
                && moved.isPresent()
                && source.isPresent()
                && published.isPresent();
        return whole
                ? Optional.of(new Target(
                        metric.get(),
                        total.get(),
                        tolerance.get(),
                        moved.get(),
                        new Target.Published(source.get(), published.get())))
                : Optional.empty();
    }
}
