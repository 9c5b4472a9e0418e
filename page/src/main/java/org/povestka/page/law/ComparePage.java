package org.povestka.page.law;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povestka.law.edition.Editions;
import org.povestka.law.statute.Edition;
import org.povestka.papers.browse.Comparison;
import org.povestka.papers.browse.Lines;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.sheet.Piece;

/// Two editions beside each other, what differs first.
///
/// @param lines how the reference data is said
record ComparePage(Lines lines) {

    private static final Edition FIRST = Editions.ALL.getFirst();

    /// The comparison, with the fields in which both are picked.
    List<Node> of(String one, String other) {
        Edition before = Editions.find(one).orElse(FIRST);
        Edition after = Editions.find(other).orElse(FIRST);
        Comparison compared = Comparison.of(before, after, lines);
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", lines.say("part.compare")));
        parts.add(Piece.paragraph(lines.say("compare.lead")));
        parts.add(field("one", before));
        parts.add(field("other", after));
        parts.add(Element.of("h3", lines.say("diff.differs")));
        parts.add(
                compared.differs().isEmpty()
                        ? Piece.paragraph(lines.say("compare.none"))
                        : differs(compared));
        parts.add(Element.of("h3", lines.say("diff.same")));
        parts.add(same(compared));
        return parts;
    }

    private Element field(String which, Edition picked) {
        String name = "law." + which;
        List<Element> options = Stream.concat(Editions.ALL.stream(), Editions.APART.stream())
                .map(edition -> option(edition, edition.equals(picked)))
                .toList();
        return Element.of(
                "p",
                Element.of("label", lines.say("compare." + which)).with("for", name),
                Element.of("select", options).with("id", name).with("data-do", "choose:" + name));
    }

    private Element option(Edition edition, boolean picked) {
        Element option =
                Element.of("option", Comparison.head(lines, edition)).with("value", edition.id());
        return picked ? option.with("selected", "selected") : option;
    }

    /// The term above its two values, so that two columns are enough on a narrow screen.
    private Element differs(Comparison compared) {
        List<Element> parts = new ArrayList<>();
        parts.add(Element.of("caption", lines.say("diff.differs")));
        parts.add(Element.of(
                "thead", Element.of("tr", column(compared.one()), column(compared.other()))));
        for (Comparison.Row row : compared.differs()) {
            parts.add(Element.of(
                    "tbody",
                    Element.of(
                            "tr",
                            Element.of("th", row.name())
                                    .with("colspan", "2")
                                    .with("scope", "rowgroup")
                                    .styled("row")),
                    Element.of("tr", side(row.one()), side(row.other()))));
        }
        return Element.of("table", parts).styled("days");
    }

    private Element same(Comparison compared) {
        List<Element> parts = new ArrayList<>();
        parts.add(Element.of("caption", lines.say("diff.same")));
        for (Comparison.Row row : compared.same()) {
            parts.add(Element.of(
                    "tr",
                    Element.of("th", row.name()).with("scope", "row"),
                    Element.of("td", row.one().says())));
        }
        return Element.of(
                        "table",
                        parts.getFirst(),
                        Element.of("tbody", parts.subList(1, parts.size())))
                .styled("days");
    }

    private static Element column(String head) {
        return Element.of("th", head).with("scope", "col");
    }

    private static Element side(Comparison.Side side) {
        return Element.of("td", Element.of("span", side.says()), Element.of("cite", side.stated()));
    }
}
