package org.povestka.papers.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povestka.law.Explanation;
import org.povestka.papers.Language;

/// Everything that stands on the timeline of a case.
///
/// @param words how it is said
/// @param window the days drawn
/// @param rows the lines, the law first
/// @param facts what happened, in order
/// @param asked the days asked about, in order
public record Chart(
        ChartWords words, Window window, List<Row> rows, List<Mark> facts, List<Mark> asked) {

    /// Copies the lists.
    public Chart {
        rows = List.copyOf(rows);
        facts = List.copyOf(facts);
        asked = List.copyOf(asked);
    }

    /// The timeline of a case.
    ///
    /// @param explanation what the law says, of at least one summons, fact or day
    /// @param language the reader's language
    /// @return the chart
    public static Chart of(Explanation explanation, Language language) {
        ChartWords words = ChartWords.of(explanation, language);
        List<Row> rows = new ArrayList<>(new LawRows(words, explanation).rows());
        rows.addAll(new PracticeRows(words, explanation).rows());
        rows.addAll(new KnowledgeRows(words, explanation).rows());
        List<Mark> facts = new FactMarks(words, explanation.asked().history()).marks();
        List<Mark> asked = explanation.days().stream()
                .map(day -> new Mark(day.on(), words.asked()))
                .distinct()
                .sorted((one, other) -> one.on().compareTo(other.on()))
                .toList();
        return new Chart(words, window(rows, facts, asked), rows, facts, asked);
    }

    /// The same timeline with other lines for what the machinery shows.
    ///
    /// @param practice the lines
    /// @return the law first, then these, then what he knows
    public Chart showing(List<Row> practice) {
        List<Row> all = new ArrayList<>(
                rows.stream().filter(row -> row.kind().layer() == Row.Layer.LAW).toList());
        all.addAll(practice);
        rows.stream().filter(row -> row.kind().layer() == Row.Layer.KNOWLEDGE).forEach(all::add);
        return new Chart(words, window(all, facts, asked), all, facts, asked);
    }

    /// Whether there is anything to draw.
    ///
    /// @param explanation what the law says
    /// @return true if the case has a fact or a day was asked about
    public static boolean fits(Explanation explanation) {
        return !explanation.asked().history().events().isEmpty()
                || !explanation.days().isEmpty();
    }

    private static Window window(List<Row> rows, List<Mark> facts, List<Mark> asked) {
        List<LocalDate> days = new ArrayList<>();
        facts.forEach(fact -> days.add(fact.on()));
        asked.forEach(day -> days.add(day.on()));
        for (Row row : rows) {
            for (Bar bar : row.bars()) {
                days.add(bar.span().first());
                if (!bar.span().open()) {
                    days.add(bar.span().last());
                }
            }
        }
        return Window.around(days);
    }
}
