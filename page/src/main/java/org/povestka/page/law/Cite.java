package org.povestka.page.law;

import java.util.List;
import org.povestka.papers.browse.Lines;
import org.povestka.papers.html.Element;
import org.povestka.papers.library.Backing;

/// Where a statement is from, in small letters below it.
final class Cite {

    private Cite() {}

    static Element of(Lines lines, List<String> sources) {
        return Element.of("cite", lines.sources(sources) + ".");
    }

    static Element of(Lines lines, Backing backing) {
        return Element.of(
                "cite",
                lines.sources(backing.sources()) + "; " + lines.grade(backing.confidence()) + ".");
    }
}
