package org.povestka.papers.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povestka.law.Explanation;
import org.povestka.law.answer.DayState;
import org.povestka.law.answer.Segment;
import org.povestka.law.edition.Editions;
import org.povestka.law.history.Event;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Summons;
import org.povestka.law.time.Span;

/// What the machinery shows: by the facts of the case, else as reported, else unknown.
///
/// @param words how it is said
/// @param explanation the answer
record PracticeRows(ChartWords words, Explanation explanation) {

    private static final List<String> BORDER_SOURCES = List.of("S47", "S50");

    /// The border desk, then every other receiver that the facts name.
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Set<Measure> recorded = recorded();
        if (!explanation.timeline().exitBan().isEmpty() || recorded.contains(Measure.EXIT_BAN)) {
            rows.add(border(recorded.contains(Measure.EXIT_BAN)));
        }
        for (Measure measure : recorded) {
            if (measure != Measure.EXIT_BAN) {
                String name = words.speech().words().say("measure." + measure.word());
                rows.add(new Row(
                        Row.Kind.RECEIVER,
                        words.say("row.receiver", name),
                        recorded(measure),
                        List.of()));
            }
        }
        return rows;
    }

    /// The reports are of men whom the law bars under every reading; of others none speaks.
    private Row border(boolean recorded) {
        String title = words.say("row.border");
        if (recorded) {
            return new Row(Row.Kind.BORDER, title, recorded(Measure.EXIT_BAN), List.of());
        }
        LocalDate barredOn = explanation.timeline().exitBan().getFirst().span().first();
        boolean reported = explanation.timeline().exitBan().getFirst().state() == DayState.YES
                && !barredOn.isBefore(Editions.REGISTER_RUNS)
                && !explanation.asked().law().regime().hypothetical();
        if (!reported) {
            Bar unknown = new Bar(Span.since(barredOn), Bar.Standing.UNKNOWN);
            return new Row(Row.Kind.BORDER, title, List.of(unknown), List.of());
        }
        String sources = words.speech().sources(BORDER_SOURCES);
        return new Row(Row.Kind.BORDER, title, reported(), List.of(sources));
    }

    /// Seen while the law bars him, under any reading; what is seen after that, no
    /// source says.
    private List<Bar> reported() {
        List<Bar> bars = new ArrayList<>();
        for (Span run : barred()) {
            if (!bars.isEmpty()) {
                LocalDate after = bars.getLast().span().dayAfter();
                Span between = new Span(after, Span.dayBefore(run.first()));
                bars.add(new Bar(between, Bar.Standing.UNKNOWN));
            }
            bars.add(new Bar(run, Bar.Standing.REPORTED));
        }
        Span last = bars.getLast().span();
        if (!last.open()) {
            bars.add(new Bar(Span.since(last.dayAfter()), Bar.Standing.UNKNOWN));
        }
        return bars;
    }

    /// The runs of days on which leaving is barred under one reading or more.
    private List<Span> barred() {
        List<Span> runs = new ArrayList<>();
        for (Segment segment : explanation.timeline().exitBan()) {
            Span span = segment.span();
            if (!runs.isEmpty() && runs.getLast().dayAfter().isEqual(span.first())) {
                runs.add(new Span(runs.removeLast().first(), span.last()));
            } else {
                runs.add(span);
            }
        }
        return runs;
    }

    private Set<Measure> recorded() {
        Set<Measure> measures = new LinkedHashSet<>();
        for (Event event : explanation.asked().history().events()) {
            if (event instanceof Event.MeasureImposed imposed) {
                measures.add(imposed.measure());
            }
        }
        return measures;
    }

    private List<Bar> recorded(Measure measure) {
        List<Bar> bars = new ArrayList<>();
        for (Summons summons : explanation.asked().history().summonses()) {
            for (Event.OfSummons fact : summons.facts()) {
                if (fact instanceof Event.MeasureImposed imposed && imposed.measure() == measure) {
                    Span shown = lifted(summons, imposed)
                            .map(lifted -> new Span(imposed.on(), lifted.on()))
                            .orElse(Span.since(imposed.on()));
                    bars.add(new Bar(shown, Bar.Standing.RECORDED));
                }
            }
        }
        return bars;
    }

    private static Optional<Event.MeasureLifted> lifted(
            Summons summons, Event.MeasureImposed imposed) {
        return summons.facts().stream()
                .filter(Event.MeasureLifted.class::isInstance)
                .map(Event.MeasureLifted.class::cast)
                .filter(lifted -> lifted.measure() == imposed.measure()
                        && !lifted.on().isBefore(imposed.on()))
                .findFirst();
    }
}
