package org.povestka.house.docs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.povestka.audit.finding.Check;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;
import org.povestka.papers.library.Library;
import org.povestka.papers.library.RuleCard;

/// Writes the page of what an audit looks for.
final class AuditChecksPage {
    private static final String ABOUT = """
            What `audit` looks for in a log ([what its verdicts mean](audit.md)): the id in JSON, what it
            finds, the [rules](rules.md) and provisions behind it, the faults of the catalogue that it
            finds, and what a log must hold before anything can be found.

            """;

    private AuditChecksPage() {}

    /// The page.
    static String text() {
        return Markdown.head("What an audit looks for", "audit_en.properties", ABOUT)
                + Markdown.columns("id", "finds", "rules", "provisions", "faults", "needs")
                + Arrays.stream(Check.values())
                        .map(AuditChecksPage::row)
                        .collect(Collectors.joining());
    }

    private static String row(Check check) {
        Wording words = Wording.of("audit", Language.EN);
        String key = "check." + check.id();
        List<String> rules = List.of(words.text(key + ".rules").split(" ", -1));
        List<String> provisions = Library.rules().stream()
                .filter(card -> rules.contains(card.id()))
                .map(RuleCard::anchors)
                .flatMap(anchors -> anchors.citations().stream())
                .distinct()
                .toList();
        return Markdown.row(
                "`" + check.id() + "`",
                words.text(key),
                Markdown.names(rules),
                Markdown.list(provisions),
                Markdown.list(check.faults()),
                words.text(key + ".needs"));
    }
}
