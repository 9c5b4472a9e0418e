package org.povestka.audit.sheet;

import java.util.ArrayList;
import java.util.List;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;

/// The findings one by one; apart from them, what only later facts show, and what cannot be
/// said.
///
/// @param told how it is told
record FindingPart(Told told) {

    private static final int OPEN = 20;

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        violations(nodes);
        nodes.add(told.heading("overtaken"));
        nodes.add(told.paragraph(
                told.gathered().overtaken().isEmpty() ? "overtaken.none" : "overtaken.lead"));
        list(nodes, told.gathered().overtaken(), told.gathered().tally().overtaken());
        nodes.add(told.heading("not-said"));
        if (told.gathered().notSaid().isEmpty()) {
            nodes.add(told.paragraph("not-said.none"));
            return nodes;
        }
        nodes.add(told.paragraph("not-said.lead"));
        nodes.add(told.table(
                told.say("not-said"),
                List.of(told.say("reason"), told.say("entries")),
                told.gathered().tally().because().entrySet().stream()
                        .map(because -> List.of(
                                told.say("because." + because.getKey().word()),
                                told.number(because.getValue())))
                        .toList()));
        long all = told.gathered().tally().because().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        list(nodes, told.gathered().notSaid(), all);
        return nodes;
    }

    private void violations(List<Node> nodes) {
        nodes.add(told.heading("findings"));
        if (told.gathered().violations().isEmpty()) {
            nodes.add(told.paragraph("findings.none"));
            return;
        }
        nodes.add(told.paragraph("findings.lead"));
        list(nodes, told.gathered().violations(), told.gathered().tally().violations());
        nodes.add(told.soft(told.say("findings.how", told.about().log().name())));
    }

    /// The first ones open, the others folded, the rest counted.
    private void list(List<Node> nodes, List<Finding> findings, long all) {
        if (findings.isEmpty()) {
            return;
        }
        int open = Math.min(OPEN, findings.size());
        nodes.add(items(findings.subList(0, open)));
        if (findings.size() > open) {
            String summary = told.say("findings.more", told.number(findings.size() - open));
            nodes.add(Element.of(
                    "details",
                    Element.of("summary", summary),
                    items(findings.subList(open, findings.size()))));
        }
        if (all > findings.size()) {
            nodes.add(told.soft(told.say("findings.rest", told.number(all - findings.size()))));
        }
    }

    private Element items(List<Finding> findings) {
        return Element.of("ul", findings.stream().map(this::item).toList()).styled("found");
    }

    private Element item(Finding finding) {
        List<Node> lines = new ArrayList<>();
        lines.add(Element.of("strong", told.words().title(finding)));
        lines.add(Element.of("small", told.words().where(finding)));
        lines.add(Element.of("p", told.words().gap(finding, told.about().asOf())));
        dates(lines, told.words().dates(finding));
        String cited = Words.capital(told.speech().citation(finding.ground().citation()));
        String backing = told.speech().backing(finding.ground().citation());
        lines.add(Element.of("cite", cited + " (" + backing + "). " + proof(finding)));
        return Element.of("li", lines).styled(style(finding));
    }

    /// A day a line: with the readings of each, a sentence of them all is a wall.
    private void dates(List<Node> lines, List<String> dates) {
        if (!dates.isEmpty()) {
            lines.add(told.soft(told.say("dates")));
            lines.add(Element.of(
                            "ul",
                            dates.stream()
                                    .map(date -> (Node) Element.of("li", date))
                                    .toList())
                    .styled("by-day"));
        }
    }

    private String proof(Finding finding) {
        List<String> proof = finding.ground().proof().stream()
                .map(line -> Long.toString(line))
                .toList();
        return told.say("proof", String.join(", ", proof));
    }

    private static String style(Finding finding) {
        return finding.judged().verdict() == Verdict.UNLAWFUL ? "unlawful" : "open";
    }
}
