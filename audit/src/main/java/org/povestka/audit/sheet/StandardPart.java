package org.povestka.audit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.povestka.audit.log.Hand;
import org.povestka.audit.log.What;
import org.povestka.audit.standard.Answer;
import org.povestka.audit.standard.Authority;
import org.povestka.audit.standard.GuaranteeText;
import org.povestka.audit.standard.StandardRun;
import org.povestka.audit.standard.StandardTexts;
import org.povestka.audit.standard.StandardWords;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;

/// The human-rights test run: whose hand did each step, what the log shows of each guarantee, and
/// the standards behind them.
///
/// @param told how it is told
record StandardPart(Told told) {

    List<Node> nodes() {
        StandardRun run = told.gathered().tally().standards();
        List<Node> nodes = new ArrayList<>();
        nodes.add(told.heading("standards"));
        nodes.add(told.paragraph("standards.lead"));
        nodes.add(steps(run));
        StandardWords words = new StandardWords(told.language());
        List<Element> items = new ArrayList<>();
        run.answers(told.about()).forEach(answer -> items.add(item(answer, words)));
        nodes.add(Element.of("ul", items).styled("found"));
        nodes.add(Element.of("h3", told.say("authorities")));
        List<Element> standards = new ArrayList<>();
        for (Authority authority : StandardTexts.all()) {
            standards.add(Element.of("dt", authority.cite().in(told.language())));
            standards.add(Element.of("dd", standard(authority, words)));
        }
        nodes.add(Element.of("dl", standards));
        return nodes;
    }

    private Element steps(StandardRun run) {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<What, Map<Hand, Long>> step : run.steps().entrySet()) {
            List<String> row = new ArrayList<>();
            row.add(step.getKey().word());
            for (Hand hand : Hand.values()) {
                row.add(told.number(step.getValue().getOrDefault(hand, 0L)));
            }
            rows.add(row);
        }
        return told.table(
                told.say("steps"),
                List.of(
                        told.say("step"),
                        told.say("hand.human"),
                        told.say("hand.automatic"),
                        told.say("hand.unknown")),
                rows);
    }

    private Element item(Answer answer, StandardWords words) {
        GuaranteeText text = StandardTexts.of(answer.guarantee());
        List<Node> lines = new ArrayList<>();
        lines.add(Element.of("strong", text.title().in(told.language())));
        lines.add(Element.of("p", words.outcome(answer)).styled("outcome"));
        lines.add(Element.of("p", text.asks().in(told.language())));
        words.seen(answer).forEach(line -> lines.add(Element.of("p", line)));
        lines.add(told.soft(text.limit().in(told.language())));
        lines.add(Element.of("cite", words.clauses(text)));
        return Element.of("li", lines)
                .styled(answer.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String standard(Authority authority, StandardWords words) {
        return authority.says().in(told.language()) + " (" + words.bears(authority) + "; "
                + words.grade(authority) + ")";
    }
}
