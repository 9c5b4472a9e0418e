package org.povestka.page.law;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.browse.Lines;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.library.EditionCard;
import org.povestka.papers.library.Library;
import org.povestka.papers.sheet.Piece;

/// Every edition: its act, its days, what it changed.
///
/// @param lines how the reference data is said
record EditionPages(Lines lines) {

    private static final String NEVER_IN_FORCE = "none";
    private static final int DAY_LENGTH = "2023-08-04".length();

    /// All of them, the oldest first.
    List<Node> all() {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", lines.say("part.editions")));
        parts.add(Piece.paragraph(lines.say("editions.lead")));
        Library.editions().forEach(card -> parts.addAll(one(card)));
        return parts;
    }

    private List<Node> one(EditionCard card) {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of(
                "h3", lines.say("edition.head", card.id(), lines.in(card.act().name()))));
        Element force = Element.of(
                "span", lines.say("edition.force." + lines.id(card.act().force())));
        parts.add(Element.of(
                "p",
                switch (card.act().force()) {
                    case LAW -> force.styled("kind");
                    case BILL, REPORT -> force.styled("label not-settled");
                }));
        String signed = card.days().signed();
        if (signed.length() == DAY_LENGTH) {
            parts.add(Piece.paragraph(lines.say("edition.signed", lines.day(signed))));
        }
        String inForce = card.days().inForce();
        if (!inForce.equals(NEVER_IN_FORCE)) {
            parts.add(Piece.paragraph(lines.say("edition.in-force", lines.day(inForce))));
        }
        parts.add(Piece.paragraph(lines.in(card.days().precision())));
        parts.add(Piece.paragraph(lines.in(card.changed())));
        parts.add(Cite.of(lines, card.sources()));
        return parts;
    }
}
