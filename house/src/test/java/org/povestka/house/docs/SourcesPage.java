package org.povestka.house.docs;

import java.util.stream.Collectors;
import org.povestka.papers.Language;
import org.povestka.papers.library.Library;
import org.povestka.papers.library.Source;

/// Writes the page of sources.
final class SourcesPage {
    private static final String ABOUT = """
            The public pages that the law as modelled rests on, read as excerpts up to mid-March 2026.
            What each says is a paraphrase. How they were read, and what was not, stands in
            [law-checked.md](law-checked.md).
            """;

    private SourcesPage() {}

    /// The page.
    static String text() {
        return Markdown.head("Sources", "sources.yaml", ABOUT)
                + Library.sources().stream()
                        .map(SourcesPage::section)
                        .collect(Collectors.joining());
    }

    private static String section(Source source) {
        return "\n## " + source.id() + "\n\n" + source.says().in(Language.EN) + "\n\n"
                + source.addresses().stream()
                        .map(address -> "- " + address + "\n")
                        .collect(Collectors.joining());
    }
}
