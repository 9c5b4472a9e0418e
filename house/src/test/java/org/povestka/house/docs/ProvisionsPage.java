package org.povestka.house.docs;

import java.util.Locale;
import java.util.stream.Collectors;
import org.povestka.papers.Language;
import org.povestka.papers.library.Library;
import org.povestka.papers.library.ProvisionText;

/// Writes the page of provisions as they were read.
final class ProvisionsPage {
    private static final String ABOUT = """
            What every cited provision says, edition by edition, in our words. *Text*: the words of the
            act were read, and this keeps to them closely. *Paraphrase*: the act was not read; this is
            what agencies, digests, officials or counsel say of it.
            """;

    private ProvisionsPage() {}

    /// The page.
    static String text() {
        return Markdown.head("Provisions", "wordings.yaml", ABOUT) + "\n"
                + Markdown.columns(
                        "provision", "editions", "says", "read as", "rules", "sources", "")
                + Library.wordings().stream()
                        .map(ProvisionsPage::row)
                        .collect(Collectors.joining());
    }

    private static String row(ProvisionText wording) {
        return Markdown.row(
                wording.provision(),
                Markdown.editions(wording.scope().editions()),
                wording.words().in(Language.EN),
                wording.kind().name().toLowerCase(Locale.ROOT),
                Markdown.names(wording.scope().rules()),
                Markdown.sources(wording.backing().sources()),
                wording.backing().confidence().letter());
    }
}
