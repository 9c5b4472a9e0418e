package org.povestka.page.law;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.browse.Coverage;
import org.povestka.papers.browse.Lines;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.library.Gap;
import org.povestka.papers.sheet.Piece;

/// Which provisions the model computes, and what it leaves out for which reason.
///
/// @param lines how the reference data is said
record LimitsPage(Lines lines) {

    /// The figures, then every provision.
    List<Node> all() {
        Coverage coverage = Coverage.computed();
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", lines.say("part.limits")));
        parts.add(Piece.paragraph(lines.say("limits.lead")));
        parts.add(figures(coverage));
        parts.add(Element.of("h3", lines.say("coverage.not-modelled")));
        for (Gap gap : coverage.notModelled()) {
            parts.add(Element.of("h4", lines.in(gap.named())));
            parts.add(Piece.paragraph(lines.in(gap.because())));
            parts.add(Cite.of(lines, gap.sources()));
        }
        parts.addAll(list("coverage.modelled", coverage.modelled()));
        parts.addAll(list("coverage.unmapped", coverage.unmapped()));
        return parts;
    }

    private List<Node> list(String title, List<String> provisions) {
        return provisions.isEmpty()
                ? List.of()
                : List.of(
                        Element.of("h3", lines.say(title)),
                        Piece.list(provisions.stream().map(lines::place).toList()));
    }

    private Element figures(Coverage coverage) {
        return Element.of(
                        "table",
                        Element.of("caption", lines.say("part.limits")),
                        Element.of(
                                "tbody",
                                figure("coverage.modelled", coverage.modelled().size()),
                                figure(
                                        "coverage.not-modelled",
                                        coverage.notModelled().size()),
                                figure("coverage.unmapped", coverage.unmapped().size())))
                .styled("days");
    }

    private Element figure(String what, int count) {
        return Element.of(
                "tr",
                Element.of("th", lines.say(what)).with("scope", "row"),
                Element.of("td", Integer.toString(count)).styled("number"));
    }
}
