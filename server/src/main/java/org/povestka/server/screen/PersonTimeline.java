package org.povestka.server.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.law.Explanation;
import org.povestka.law.time.Span;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.sheet.AnswerBody;
import org.povestka.papers.timeline.Bar;
import org.povestka.papers.timeline.Chart;
import org.povestka.papers.timeline.Row;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Paper;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Facts;
import org.povestka.registry.receiver.Receiver;

/// A person's days, one under the other: what the law says under every reading, what the register
/// decided, what each receiver showed, what he knew.
///
/// @param view who looks at what
/// @param dossier the person
public record PersonTimeline(View view, Dossier dossier) {

    /// What holds today, the three dates and the drawing; nothing where no summons was placed.
    ///
    /// @param title the heading
    /// @return the elements
    public List<Node> parts(String title) {
        if (dossier.all(Happening.Placed.class).findAny().isEmpty()) {
            return List.of();
        }
        LocalDate today = dossier.zone().day(view.world().now());
        Explanation explanation = view.world()
                .settings()
                .open()
                .explain(Facts.withMachinery(dossier), List.of(today));
        Chart chart = Chart.of(explanation, view.who().language()).showing(machinery());
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", title));
        parts.addAll(AnswerBody.inShort(explanation, chart));
        return parts;
    }

    /// The register, then every receiver whom a decision has reached.
    List<Row> machinery() {
        List<Row> rows = new ArrayList<>();
        add(
                rows,
                view.words().say("timeline.register"),
                dossier.all(Happening.Decided.class).map(this::decided));
        for (Receiver receiver : Receiver.values()) {
            add(
                    rows,
                    view.words().say("timeline." + receiver.word()),
                    dossier.all(Happening.Reached.class)
                            .filter(reached -> reached.receiver() == receiver)
                            .flatMap(reached -> shown(reached).stream()));
        }
        return rows;
    }

    private static void add(List<Row> rows, String title, Stream<Span> spans) {
        List<Bar> bars = spans.map(span -> new Bar(span, Bar.Standing.RECORDED)).toList();
        if (!bars.isEmpty()) {
            rows.add(new Row(Row.Kind.RECEIVER, title, bars, List.of()));
        }
    }

    private Span decided(Happening.Decided decided) {
        return cancelling(decided.paper())
                .map(cancelled -> between(decided, cancelled))
                .orElseGet(() -> since(decided));
    }

    /// From the message that brought a decision to the one that took it back; a cancellation of
    /// its own shows nothing.
    private Optional<Span> shown(Happening.Reached reached) {
        return dossier.decision(reached.number())
                .map(decided -> cancelling(decided.paper())
                        .flatMap(cancelled ->
                                reaching(reached.receiver(), cancelled.paper().number()))
                        .map(back -> between(reached, back))
                        .orElseGet(() -> since(reached)));
    }

    private Optional<Happening.Cancelled> cancelling(Paper paper) {
        return dossier.all(Happening.Cancelled.class)
                .filter(cancelled -> cancelled.cancelled().equals(paper.number()))
                .findFirst();
    }

    private Optional<Happening.Reached> reaching(Receiver receiver, String number) {
        return dossier.all(Happening.Reached.class)
                .filter(reached -> reached.receiver() == receiver)
                .filter(reached -> reached.number().equals(number))
                .findFirst();
    }

    private Span between(Happening first, Happening last) {
        return new Span(dossier.zone().day(first.at()), dossier.zone().day(last.at()));
    }

    private Span since(Happening first) {
        return Span.since(dossier.zone().day(first.at()));
    }
}
