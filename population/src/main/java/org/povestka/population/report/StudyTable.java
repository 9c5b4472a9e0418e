package org.povestka.population.report;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.Language;
import org.povestka.papers.report.Written;
import org.povestka.papers.speech.Words;
import org.povestka.population.metric.Estimate;
import org.povestka.population.metric.Metric;
import org.povestka.population.study.Fit;
import org.povestka.population.study.Mean;
import org.povestka.population.study.Study;
import org.povestka.population.study.Sweep;
import org.povestka.population.study.Worlds;

/// What was run around a run, as tables of plain text.
final class StudyTable {

    private final Study study;
    private final Language language;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    StudyTable(Study study, Language language) {
        this.study = study;
        this.language = language;
        this.words = new Words("simulate", language);
    }

    List<String> lines() {
        if (!study.fit().met().isEmpty()) {
            fit(study.fit());
        }
        study.worlds().ifPresent(this::worlds);
        study.sweeps().forEach(this::sweep);
        return lines;
    }

    private void fit(Fit fit) {
        String name = study.outcome().sides().getFirst().scenario().name().in(language);
        heading(words.say(fit.calibrated() ? "fit.calibrated" : "fit.not-calibrated", name));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("column.figure"),
                words.say("column.published"),
                words.say("column.total"),
                words.say("column.within"),
                words.say("column.source")));
        for (Fit.Met met : fit.met()) {
            rows.add(List.of(
                    metric(met.target().metric()),
                    number(met.target().total()),
                    number(met.figure()),
                    words.say(met.within() ? "within" : "not-within"),
                    words.say(
                            "fit.source",
                            met.target().published().source(),
                            met.target().published().on().toString())));
        }
        lines.addAll(FigureTable.aligned(rows));
        Words values = new Words("country", language);
        fit.moved()
                .forEach(moved -> lines.add(words.say(
                        "fit.moved", moved.quantity().path(), Assumed.written(moved, values))));
    }

    private void worlds(Worlds worlds) {
        heading(words.say("worlds", String.valueOf(worlds.outcomes().size())));
        boolean compared = study.outcome().difference().isPresent();
        List<List<String>> rows = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(
                words.say("column.figure"), words.say("column.mean"), words.say("column.error")));
        if (compared) {
            heads.addAll(List.of(words.say("column.difference"), words.say("column.error")));
        }
        rows.add(heads);
        for (Metric metric : Metric.values()) {
            List<String> row = new ArrayList<>(List.of(metric(metric)));
            row.addAll(numbers(worlds.mean(metric, 0)));
            if (compared) {
                row.addAll(numbers(worlds.difference(metric)));
            }
            rows.add(row);
        }
        lines.addAll(FigureTable.aligned(rows));
    }

    /// A figure that no value moves is left out.
    private void sweep(Sweep sweep) {
        heading(words.say("sweep", sweep.key()));
        List<List<String>> rows = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(words.say("column.figure")));
        heads.add(words.say("column.as-it-is"));
        for (Sweep.Point point : sweep.points()) {
            heads.addAll(List.of(point.value(), words.say("column.error")));
        }
        rows.add(heads);
        for (Metric metric : Metric.values()) {
            if (moves(metric, sweep)) {
                rows.add(row(metric, sweep));
            }
        }
        lines.addAll(FigureTable.aligned(rows));
    }

    private List<String> row(Metric metric, Sweep sweep) {
        List<String> row = new ArrayList<>(List.of(metric(metric)));
        row.add(number(study.outcome().sides().getFirst().estimate(metric).total()));
        for (Sweep.Point point : sweep.points()) {
            Estimate difference = point.outcome().difference(metric);
            row.add((difference.total() > 0 ? "+" : "") + number(difference.total()));
            row.add(number(difference.high() - difference.total()));
        }
        return row;
    }

    private static boolean moves(Metric metric, Sweep sweep) {
        return sweep.points().stream()
                .anyMatch(point -> point.outcome().difference(metric).error() > 0);
    }

    private List<String> numbers(Mean mean) {
        return List.of(number(mean.mean()), number(mean.reach()));
    }

    private void heading(String text) {
        lines.add("");
        lines.add(text);
    }

    private String metric(Metric metric) {
        return words.say("metric." + metric.word());
    }

    private String number(double figure) {
        return Written.grouped(figure, language);
    }
}
