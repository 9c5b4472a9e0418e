package org.povestka.page.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.sheet.Piece;

/// The five items of the written refusal, to tick.
///
/// @param words the sentences
/// @param ticked the items that the reader has ticked
record Notice(DeskWords words, Set<String> ticked) {

    List<Node> content() {
        List<Node> parts = new ArrayList<>();
        parts.add(Piece.paragraph(words.say("items.lead")));
        for (String item : words.names("items")) {
            parts.add(box(item));
        }
        parts.add(Piece.paragraph(state()).with("role", "status"));
        parts.add(Piece.paragraph(words.say("items.origin")));
        parts.addAll(words.source(words.say("items.sources"), ""));
        return parts;
    }

    private Element box(String item) {
        String id = "desk." + item;
        Element box = Element.of("input")
                .with("type", "checkbox")
                .with("id", id)
                .with("data-do", "choose:" + id);
        return Element.of(
                        "p",
                        ticked.contains(item) ? box.with("checked", "checked") : box,
                        Element.of("label", words.say("item." + item)).with("for", id))
                .styled("tick");
    }

    private String state() {
        List<String> missing = words.names("items").stream()
                .filter(item -> !ticked.contains(item))
                .toList();
        return missing.isEmpty()
                ? words.say("items.all")
                : words.say(
                        "items.missing",
                        missing.stream()
                                .map(item -> words.say("item." + item + ".short"))
                                .collect(Collectors.joining(", ")));
    }
}
