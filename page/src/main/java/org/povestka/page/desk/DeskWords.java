package org.povestka.page.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povestka.papers.Language;
import org.povestka.papers.browse.Lines;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;

/// The sentences of the screen, each with its source in small letters below it.
final class DeskWords {

    private final Language language;
    private final Words words;
    private final Lines lines;

    DeskWords(Language language) {
        this.language = language;
        this.words = new Words("desk", language);
        this.lines = new Lines(language);
    }

    /// The reader's language.
    Language language() {
        return language;
    }

    /// How the reference data is said.
    Lines lines() {
        return lines;
    }

    /// The sentence under a key.
    String say(String key, String... parts) {
        return words.say(key, parts);
    }

    /// The names on a list of the file.
    List<String> names(String key) {
        return split(say(key), " ");
    }

    /// The numbered sentences under a key, each with its source.
    List<Element> numbered(String key) {
        List<Element> items = new ArrayList<>();
        for (int i = 1; i <= Integer.parseInt(say(key + ".count")); i++) {
            String item = key + "." + i;
            List<Node> parts = new ArrayList<>();
            parts.add(Element.of("span", say(item)));
            parts.addAll(source(say(item + ".sources"), say(item + ".citations")));
            items.add(Element.of("li", parts));
        }
        return items;
    }

    /// Where a sentence is from; nothing where it is plain advice.
    List<Node> source(String sources, String citations) {
        List<String> from = new ArrayList<>();
        split(citations, "; ").forEach(key -> from.add(lines.place(key)));
        if (!sources.isEmpty()) {
            from.add(lines.speech().sources(split(sources, " ")));
        }
        return from.isEmpty()
                ? List.of()
                : List.of(Element.of("cite", Words.capital(String.join("; ", from)) + "."));
    }

    private static List<String> split(String text, String separator) {
        return text.isEmpty() ? List.of() : Stream.of(text.split(separator, -1)).toList();
    }
}
