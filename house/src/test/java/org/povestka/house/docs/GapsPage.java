package org.povestka.house.docs;

import java.util.stream.Collectors;
import org.povestka.papers.Language;
import org.povestka.papers.library.Gap;
import org.povestka.papers.library.Library;

/// Writes the page of what is not modelled.
final class GapsPage {
    private static final String ABOUT = """
            Provisions of the modelled acts, and rules around them, that are not computed, and why.
            `./povestka law coverage` counts them beside those that are.
            """;

    private GapsPage() {}

    /// The page.
    static String text() {
        return Markdown.head("Not modelled", "not-modelled.yaml", ABOUT) + "\n"
                + Markdown.columns("provision", "because", "sources")
                + Library.gaps().stream().map(GapsPage::row).collect(Collectors.joining());
    }

    private static String row(Gap gap) {
        return Markdown.row(
                gap.provision(), gap.because().in(Language.EN), Markdown.sources(gap.sources()));
    }
}
