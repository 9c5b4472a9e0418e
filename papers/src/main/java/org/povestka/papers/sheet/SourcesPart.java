package org.povestka.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.papers.library.Library;
import org.povestka.papers.library.Source;

/// Every source that a sheet names, with its address as plain text: nothing to touch by
/// mistake.
public final class SourcesPart {

    private static final Pattern ID = Pattern.compile("\\bS\\d{2,3}b?\\b");

    private SourcesPart() {}

    /// The sources named in the pieces before.
    public static List<Node> named(List<Node> pieces, Language language) {
        Set<String> ids = new TreeSet<>();
        pieces.forEach(piece -> addNamed(piece, ids));
        List<Node> lines = new ArrayList<>();
        for (Source source : Library.sources()) {
            if (ids.contains(source.id())) {
                lines.add(Element.of("dt", source.id()));
                lines.add(Element.of("dd", source.says().in(language)));
                source.addresses()
                        .forEach(address -> lines.add(Element.of("dd", address).styled("address")));
            }
        }
        return lines.isEmpty() ? List.of() : List.of(Element.of("dl", lines).styled("sources"));
    }

    private static void addNamed(Node piece, Set<String> ids) {
        switch (piece) {
            case Words words -> {
                if (words.text().indexOf('S') >= 0) {
                    Matcher matcher = ID.matcher(words.text());
                    while (matcher.find()) {
                        ids.add(matcher.group());
                    }
                }
            }
            case Element element -> element.children().forEach(child -> addNamed(child, ids));
        }
    }
}
