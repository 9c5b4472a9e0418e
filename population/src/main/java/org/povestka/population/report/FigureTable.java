package org.povestka.population.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;
import org.povestka.papers.report.Written;
import org.povestka.population.life.Parting;
import org.povestka.population.metric.Band;
import org.povestka.population.metric.Estimate;
import org.povestka.population.metric.Metric;
import org.povestka.population.run.Difference;
import org.povestka.population.run.Outcome;
import org.povestka.population.study.Study;

/// The figures of a run as a table of plain text, for a terminal.
public final class FigureTable {

    private static final String GAP = "  ";

    private final Study study;
    private final Outcome outcome;
    private final Language language;
    private final Wording words;

    private FigureTable(Study study, Language language) {
        this.study = study;
        this.outcome = study.outcome();
        this.language = language;
        this.words = Wording.of("simulate", language);
    }

    /// The table.
    ///
    /// @param study what came of a run and what was run around it
    /// @param language its language
    /// @return lines of text
    public static String of(Study study, Language language) {
        return new FigureTable(study, language).text();
    }

    private String text() {
        Outcome.Side side = outcome.sides().getFirst();
        List<String> lines = new ArrayList<>();
        lines.add(side.scenario().name().in(language) + ", "
                + words.text("days")
                        .replace("{0}", side.scenario().days().first().toString())
                        .replace("{1}", side.scenario().days().last().toString()));
        if (outcome.sides().size() > 1) {
            String other = outcome.sides().get(1).scenario().name().in(language);
            lines.add(words.text("against").replace("{0}", other));
        }
        lines.add(words.text("lived")
                .replace("{0}", Written.grouped((double) side.totals().men(), language))
                .replace("{1}", Written.plain(side.weight()).toPlainString())
                .replace("{2}", String.valueOf(outcome.job().seed())));
        lines.add("");
        lines.addAll(aligned(rows(side)));
        long refused = worldsNotComputed(side);
        if (refused > 0) {
            lines.add("");
            lines.add(words.text("not-computed").replace("{0}", String.valueOf(refused)));
        }
        outcome.difference().ifPresent(pairs -> lines.addAll(parted(pairs)));
        lines.addAll(new StudyTable(study, language).lines());
        lines.add("");
        lines.add(words.text("checked"));
        return String.join("\n", lines) + "\n";
    }

    private List<List<String>> rows(Outcome.Side side) {
        List<List<String>> rows = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(
                words.text("column.figure"),
                words.text("column.total"),
                words.text("column.error"),
                words.text("column.band")));
        if (outcome.difference().isPresent()) {
            heads.add(words.text("column.difference"));
            heads.add(words.text("column.error"));
        }
        rows.add(heads);
        for (Metric metric : Metric.values()) {
            rows.add(row(side, metric));
        }
        return rows;
    }

    private List<String> row(Outcome.Side side, Metric metric) {
        Estimate estimate = side.estimate(metric);
        List<String> row = new ArrayList<>();
        row.add(words.text("metric." + metric.word()));
        row.add(Written.grouped(estimate.total(), language));
        row.add(Written.grouped(estimate.high() - estimate.total(), language));
        row.add(metric.hangsOnReadings() ? band(side.band(metric)) : "");
        if (outcome.difference().isPresent()) {
            Estimate difference = outcome.difference(metric);
            row.add(Written.grouped(difference.total(), language));
            row.add(Written.grouped(difference.high() - difference.total(), language));
        }
        return row;
    }

    private String band(Band band) {
        return Written.grouped(band.least(), language) + " – "
                + Written.grouped(band.most(), language);
    }

    private List<String> parted(Difference pairs) {
        List<String> lines = new ArrayList<>();
        long changed = 0;
        List<List<String>> rows = new ArrayList<>();
        List<String> causes = new ArrayList<>();
        CauseWords said = CauseWords.of(outcome, language);
        for (Parting parting : Parting.values()) {
            long men = pairs.parted(parting);
            changed += men;
            if (men > 0) {
                String key = "parting." + parting.name().toLowerCase(Locale.ROOT);
                rows.add(List.of(words.text(key), Written.grouped((double) men, language)));
                causes.add(String.join("; ", said.of(outcome.causes().at(parting))));
            }
        }
        lines.add("");
        lines.add(words.text("parted").replace("{0}", Written.grouped((double) changed, language)));
        List<String> places = aligned(rows);
        for (int i = 0; i < places.size(); i++) {
            lines.add(places.get(i));
            lines.add(GAP + words.say("cause", causes.get(i)));
        }
        return lines;
    }

    private static long worldsNotComputed(Outcome.Side side) {
        long worlds = 0;
        for (int world = 0; world < side.worlds().size(); world++) {
            worlds += side.totals().refused(world) > 0 ? 1 : 0;
        }
        return worlds;
    }

    /// The first column to the left, the numbers to the right.
    static List<String> aligned(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), row.get(i).length()));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String space = " ".repeat(widths.get(i) - row.get(i).length());
                line.append(i == 0 ? row.get(i) + space : GAP + space + row.get(i));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
