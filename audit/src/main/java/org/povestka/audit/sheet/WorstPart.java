package org.povestka.audit.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.judge.Course;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.audit.paper.Tally;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Summons;
import org.povestka.law.time.Day;
import org.povestka.law.time.Span;
import org.povestka.papers.drawing.Drawing;
import org.povestka.papers.drawing.Layout;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;
import org.povestka.papers.timeline.Bar;
import org.povestka.papers.timeline.Chart;
import org.povestka.papers.timeline.ChartTable;
import org.povestka.papers.timeline.ChartWords;
import org.povestka.papers.timeline.Mark;
import org.povestka.papers.timeline.Row;
import org.povestka.papers.timeline.Window;

/// The cases that lie farthest from the law, each as a timeline and as a table.
///
/// @param told how it is told
/// @param terms what they were judged by
record WorstPart(Told told, Terms terms) {

    private static final int MOST_ENTRIES = 300;
    private static final int OPEN = 4;

    private static final Set<What> TOLD_BY_THE_LOG =
            EnumSet.of(What.NOTIFIED, What.REFUSED_EXIT, What.SERVED);

    /// Where a measure stood.
    private record Place(Measure measure, String receiver) {}

    /// The days on which measures stood.
    private record Alike(Row.Kind kind, List<Bar> bars) {}

    List<Node> nodes() {
        if (told.gathered().worst().isEmpty()) {
            return List.of();
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(told.heading("worst"));
        nodes.add(told.paragraph("worst.lead"));
        List<Element> cases = told.gathered().worst().stream().map(this::one).toList();
        int open = Math.min(OPEN, cases.size());
        nodes.addAll(cases.subList(0, open));
        if (cases.size() > open) {
            List<Node> folded = new ArrayList<>();
            int more = cases.size() - open;
            folded.add(Element.of("summary", told.say("findings.more", told.number(more))));
            folded.addAll(cases.subList(open, cases.size()));
            nodes.add(Element.of("details", folded));
        }
        return nodes;
    }

    private Element one(CaseFindings of) {
        List<Finding> violations =
                of.findings().stream().filter(Tally::violation).toList();
        String found = String.join(
                "; ",
                violations.stream()
                        .map(finding -> told.words().title(finding))
                        .distinct()
                        .toList());
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h3", told.say("worst.case", of.of(), found)));
        for (Finding finding : violations.stream().limit(3).toList()) {
            parts.add(Element.of("p", told.words().gap(finding, told.about().asOf())));
        }
        if (of.entries().size() > MOST_ENTRIES) {
            parts.add(told.soft(
                    told.say("worst.too-long", told.number(of.entries().size()))));
        } else {
            parts.addAll(timeline(of));
        }
        return Element.of("section", parts).styled("case");
    }

    private List<Node> timeline(CaseFindings of) {
        Course course = Course.of(of.entries(), terms);
        ChartWords words = ChartWords.ofLog(told.language());
        List<Row> rows = new ArrayList<>();
        List<Mark> facts = new ArrayList<>();
        if (lawful(course)) {
            Chart law = Chart.of(terms.law().explain(course.facts(), List.of()), told.language());
            law.rows().stream()
                    .filter(row -> row.kind().layer() == Row.Layer.LAW)
                    .forEach(rows::add);
            facts.addAll(law.facts());
        }
        rows.addAll(stood(course));
        facts.addAll(marks(of));
        if (facts.isEmpty()) {
            return List.of();
        }
        facts.sort((one, other) -> one.on().compareTo(other.on()));
        Mark judged = new Mark(told.about().asOf(), told.say("as-of.mark"));
        Window window = window(rows, facts, judged.on());
        Chart chart = new Chart(words, window, rows, facts, List.of(judged));
        Element figure = Element.of(
                "figure", Drawing.of(chart, Layout.WIDE), Drawing.of(chart, Layout.NARROW));
        Element table = Element.of(
                "details", Element.of("summary", told.say("as-table")), ChartTable.of(chart));
        return List.of(figure, table);
    }

    /// Whether the law knows all summonses of a case.
    private boolean lawful(Course course) {
        List<Summons> summonses = course.facts().summonses();
        return !summonses.isEmpty()
                && summonses.stream()
                        .allMatch(summons -> terms.law()
                                .regime()
                                .edition(summons.placed().on())
                                .isPresent());
    }

    /// One row for all measures and receivers that stood on the same days; the ban for itself.
    private List<Row> stood(Course course) {
        Map<Place, List<Bar>> bars = new LinkedHashMap<>();
        for (Course.Stood stood : course.stood()) {
            bars.computeIfAbsent(
                            new Place(stood.measure(), stood.receiver()),
                            place -> new ArrayList<>())
                    .add(new Bar(stood.days(), Bar.Standing.RECORDED));
        }
        Map<Alike, List<Place>> alike = new LinkedHashMap<>();
        bars.forEach((place, days) -> alike.computeIfAbsent(
                        new Alike(kind(place), ordered(days)), same -> new ArrayList<>())
                .add(place));
        List<Row> rows = new ArrayList<>();
        alike.forEach((days, places) ->
                rows.add(new Row(days.kind(), title(places), days.bars(), List.of())));
        return rows;
    }

    private String title(List<Place> places) {
        List<Measure> measures = places.stream().map(Place::measure).distinct().toList();
        List<String> receivers = places.stream()
                .map(Place::receiver)
                .filter(receiver -> !receiver.isEmpty())
                .distinct()
                .map(told::receiver)
                .toList();
        String title = Words.capital(told.words().measures(measures));
        return receivers.isEmpty()
                ? title
                : told.say("row.log-at", title, String.join(", ", receivers));
    }

    private static Row.Kind kind(Place place) {
        return place.measure() == Measure.EXIT_BAN ? Row.Kind.BORDER : Row.Kind.RECEIVER;
    }

    private static List<Bar> ordered(List<Bar> days) {
        return days.stream()
                .sorted((one, other) ->
                        one.span().first().compareTo(other.span().first()))
                .toList();
    }

    /// What the law knows as no fact, and the log tells.
    private List<Mark> marks(CaseFindings of) {
        List<Mark> marks = new ArrayList<>();
        for (Entry entry : of.entries()) {
            if (TOLD_BY_THE_LOG.contains(entry.what())) {
                String words = told.say("fact." + entry.what().word());
                marks.add(new Mark(Day.date(entry.when().on()), words));
            }
        }
        return marks;
    }

    private static Window window(List<Row> rows, List<Mark> facts, LocalDate asOf) {
        List<LocalDate> days = new ArrayList<>();
        days.add(asOf);
        facts.forEach(fact -> days.add(fact.on()));
        for (Row row : rows) {
            for (Bar bar : row.bars()) {
                Span span = bar.span();
                days.add(span.first());
                if (!span.open()) {
                    days.add(span.last());
                }
            }
        }
        return Window.around(days);
    }
}
