package org.povestka.house.docs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.povestka.house.House;
import org.povestka.papers.Language;
import org.povestka.papers.library.Library;
import org.povestka.papers.library.RuleCard;
import org.povestka.papers.library.RuleCard.Kind;

/// Writes the page of rules.
final class RulesPage {
    private static final String ABOUT = """
            Every rule of the law as modelled: what it decides, on which provisions, in which
            editions, which [open questions](questions.md) bear on it, and how well it is confirmed
            (H: the statute's text, or several good sources that agree; M: one good source or
            agreeing press; L: one weak source or an inference). `./povestka law RULE-ID` shows one
            rule with the wording of its provisions.
            """;

    private static final String RULES = "law/src/main/java/org/povestka/law/";

    private RulesPage() {}

    /// The page.
    static String text() {
        return Markdown.head("Rules", "rules.yaml", ABOUT)
                + Arrays.stream(Kind.values())
                        .map(RulesPage::section)
                        .collect(Collectors.joining());
    }

    private static String section(Kind kind) {
        List<RuleCard> cards =
                Library.rules().stream().filter(card -> card.kind() == kind).toList();
        return "\n## " + heading(kind) + "\n\n"
                + Markdown.columns(
                        "rule", "decides", "provisions", "editions", "open", "sources", "", "code")
                + cards.stream().map(RulesPage::row).collect(Collectors.joining());
    }

    private static String heading(Kind kind) {
        return switch (kind) {
            case DAY -> "Rules that give a day";
            case DUTY -> "Duties of an authority";
            case EXPOSURE -> "What may follow for the person";
            case FACT -> "States, and yes or no";
            case PRACTICE -> "Reported practice, not law";
        };
    }

    private static String row(RuleCard card) {
        return Markdown.row(
                "`" + card.id() + "`",
                card.words().decides().in(Language.EN),
                Markdown.list(card.anchors().citations()),
                Markdown.editions(card.anchors().editions()),
                Markdown.list(card.anchors().questions()),
                Markdown.sources(card.backing().sources()),
                card.backing().confidence().letter(),
                code(card.id()).map(RulesPage::link).orElse("–"));
    }

    /// The first file that speaks of the rule: by its id in a rule's comment, or by
    /// its constant.
    private static Optional<String> code(String rule) {
        Pattern id = Pattern.compile("`" + rule + "`");
        Pattern constant = Pattern.compile(
                "RuleId\\." + rule.toUpperCase(Locale.ROOT).replace('-', '_') + "\\b");
        return naming(id, "rule")
                .or(() -> naming(constant, "rule"))
                .or(() -> naming(constant, "inquiry"));
    }

    private static Optional<String> naming(Pattern name, String part) {
        return House.filesBelow(House.ROOT.resolve(RULES + part)).stream()
                .filter(file -> name.matcher(House.read(file)).find())
                .map(file -> part + "/" + file.getFileName())
                .findFirst();
    }

    private static String link(String file) {
        String name = file.substring(file.indexOf('/') + 1).replace(".java", "");
        return "[" + name + "](../" + RULES + file + ")";
    }
}
