package org.povestka.papers.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;

/// A letter as pieces of a page: the addressee at the top right, day and signature at the foot,
/// the cover note last.
///
/// @param heading the tag of its headings, such as `h1`
public record LetterBody(String heading) {

    private static final String BLANK = "\u00A0";

    /// The longest label that leaves room for writing on its own line.
    private static final int SHORT_LABEL = 16;

    /// The parts of the letter filled with these facts, a `div` each.
    public List<Node> of(Letter letter, LetterFacts facts) {
        List<Node> parts = new ArrayList<>();
        for (Part part : Letters.parts(letter, facts)) {
            parts.add(part(part));
        }
        return parts;
    }

    private Element part(Part part) {
        Element element =
                Element.of("div", part.blocks().stream().map(this::block).toList());
        return switch (part.use()) {
            case SENT -> element.styled("part sent");
            case KEPT -> element.styled("part kept");
        };
    }

    private Node block(Block block) {
        return switch (block) {
            case Block.Head head ->
                Element.of("div", head.lines().stream().map(LetterBody::ruled).toList())
                        .styled("head");
            case Block.Title title -> title(title);
            case Block.Heading words -> Element.of(heading, words.words());
            case Block.Paragraph paragraph -> Element.of("p", paragraph.words());
            case Block.Lead lead -> Element.of("p", lead.words()).styled("lead");
            case Block.Listing listing -> listing(listing);
            case Block.Ruled ruled -> ruled(ruled);
            case Block.Signature signature -> signature(signature);
        };
    }

    private Element title(Block.Title title) {
        return Element.of("div", Element.of(heading, title.kind()), Element.of("p", title.about()))
                .styled("title");
    }

    private static Element listing(Block.Listing listing) {
        List<Element> items = new ArrayList<>();
        for (String item : listing.items()) {
            Node mark = mark(listing.mark(), items.size() + 1);
            items.add(Element.of("li", mark, Words.of(item)));
        }
        return switch (listing.mark()) {
            case NUMBER -> Element.of("ol", items);
            case BOX -> Element.of("ul", items).styled("box");
            case DASH -> Element.of("ul", items).styled("dash");
        };
    }

    private static Node mark(Block.Mark mark, int number) {
        return switch (mark) {
            case NUMBER -> Words.of(number + "." + BLANK + BLANK);
            case BOX -> Element.of("span", BLANK).styled("tick");
            case DASH -> Words.of("—" + BLANK);
        };
    }

    private static Element ruled(Block.Ruled ruled) {
        List<Element> lines = new ArrayList<>();
        int left = ruled.lines();
        if (!ruled.label().isEmpty() && ruled.label().length() <= SHORT_LABEL) {
            lines.add(Element.of(
                            "div",
                            Element.of("span", ruled.label()).styled("label"),
                            Element.of("span", BLANK).styled("rest"))
                    .styled("labelled"));
            left--;
        } else if (!ruled.label().isEmpty()) {
            lines.add(Element.of("div", ruled.label()));
        }
        lines.addAll(Collections.nCopies(left, Element.of("div", BLANK).styled("line")));
        if (!ruled.hint().isEmpty()) {
            lines.add(hint(ruled.hint()));
        }
        return Element.of("div", lines).styled("ruled");
    }

    private static Element signature(Block.Signature signature) {
        return Element.of(
                        "div",
                        Element.of("div", signature.day()).styled("day"),
                        Element.of(
                                        "div",
                                        Element.of("div", BLANK).styled("line"),
                                        hint(signature.hand()))
                                .styled("hand"),
                        Element.of(
                                        "div",
                                        Element.of("div", BLANK).styled("line"),
                                        hint(signature.name()))
                                .styled("name"))
                .styled("signature");
    }

    private static Element hint(String words) {
        return Element.of("div", "(" + words + ")").styled("hint");
    }
}
