package org.povestka.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;

import static org.assertj.core.api.Assertions.assertThat;

/// What stands in pieces of a page.
///
/// @param pieces the pieces
public record Shown(List<? extends Node> pieces) {

    /// Everything that can be read, one space between two pieces of it.
    public String text() {
        return pieces.stream().map(Shown::text).collect(Collectors.joining(" "));
    }

    /// Every element, from the top to the bottom, that is so.
    public List<Element> all(Predicate<Element> wanted) {
        List<Element> all = new ArrayList<>();
        pieces.forEach(piece -> add(piece, wanted, all));
        return all;
    }

    /// Whether each of these can be read.
    public boolean says(List<String> words) {
        String text = text();
        return words.stream().allMatch(text::contains);
    }

    /// What the buttons and fields do.
    public List<String> deeds() {
        return all(element -> element.attributes().containsKey("data-do")).stream()
                .map(element -> element.attributes().getOrDefault("data-do", ""))
                .toList();
    }

    /// Fails where a heading leaves out a level, a heading of a table has no scope,
    /// or a field no label.
    public void expectAccessible() {
        int level = 0;
        for (Element heading : all(element -> element.name().matches("h\\d"))) {
            int next = Integer.parseInt(heading.name().substring(1));
            assertThat(next).as(heading.markup()).isBetween(1, Math.max(2, level + 1));
            level = next;
        }
        assertThat(all(element -> element.name().equals("th")))
                .allSatisfy(head -> assertThat(head.attributes()).containsKey("scope"));
        List<String> labelled = all(element -> element.name().equals("label")).stream()
                .map(label -> label.attributes().getOrDefault("for", ""))
                .toList();
        assertThat(all(element -> element.name().matches("input|select")))
                .allSatisfy(field ->
                        assertThat(labelled).contains(field.attributes().getOrDefault("id", "")));
    }

    private static String text(Node node) {
        return switch (node) {
            case Words words -> words.text();
            case Element element -> new Shown(element.children()).text();
        };
    }

    private static void add(Node node, Predicate<Element> wanted, List<Element> all) {
        if (node instanceof Element element) {
            if (wanted.test(element)) {
                all.add(element);
            }
            element.children().forEach(child -> add(child, wanted, all));
        }
    }
}
