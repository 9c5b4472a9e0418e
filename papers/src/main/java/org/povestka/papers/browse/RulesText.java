package org.povestka.papers.browse;

import java.util.List;
import java.util.Optional;
import org.povestka.papers.library.Library;
import org.povestka.papers.library.ProvisionText;
import org.povestka.papers.library.RuleCard;
import org.povestka.papers.text.Page;
import org.povestka.papers.text.Terminal;

/// `law rules` and `law RULE-ID`: what each rule decides, beside the wording it rests on.
public final class RulesText {

    private static final int ID = 32;

    private RulesText() {}

    /// Every rule in one line.
    ///
    /// @param terminal where it goes
    /// @return the text
    public static String render(Terminal terminal) {
        Lines lines = new Lines(terminal.language());
        Page page = new Page(terminal);
        page.paragraph(0, lines.say("rules.lead"));
        page.blank();
        for (RuleCard rule : Library.rules()) {
            String kind = lines.say("rule.kind." + lines.id(rule.kind()));
            page.entry(0, ID, rule.id(), lines.in(rule.words().title()) + " (" + kind + ")");
        }
        return lines.closed(page, List.of());
    }

    /// One rule with the wordings it rests on.
    ///
    /// @param id the id of the rule, such as `exit-ban-start`
    /// @param terminal where it goes
    /// @return the text, or nothing where there is no such rule
    public static Optional<String> one(String id, Terminal terminal) {
        return Library.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> one(rule, terminal));
    }

    private static String one(RuleCard rule, Terminal terminal) {
        Lines lines = new Lines(terminal.language());
        Page page = new Page(terminal);
        page.strong(0, lines.say("rule.head", rule.id(), lines.in(rule.words().title())));
        page.paragraph(2, lines.in(rule.words().decides()));
        page.paragraph(2, lines.say("rule.who", lines.in(rule.words().who())));
        page.paragraph(2, lines.say("rule.kind." + lines.id(rule.kind())));
        page.paragraph(
                2, lines.say("rule.editions", String.join(", ", rule.anchors().editions())));
        List<String> questions = rule.anchors().questions();
        if (!questions.isEmpty()) {
            page.paragraph(2, lines.say("rule.questions", String.join(", ", questions)));
        }
        page.paragraph(
                2,
                lines.sources(rule.backing().sources()) + "; "
                        + lines.grade(rule.backing().confidence()));
        page.heading(lines.say("rule.wordings"));
        Library.wordings(rule).forEach(wording -> write(page, lines, wording));
        return lines.closed(page, List.of(lines.say("paraphrased")));
    }

    private static void write(Page page, Lines lines, ProvisionText wording) {
        String editions = String.join(", ", wording.scope().editions());
        page.blank()
                .strong(2, lines.say("wording.head", lines.place(wording.provision()), editions));
        page.paragraph(4, lines.in(wording.words()));
        page.paragraph(4, lines.say("wording.kind." + lines.id(wording.kind())));
        page.paragraph(
                4,
                lines.sources(wording.backing().sources()) + "; "
                        + lines.grade(wording.backing().confidence()));
    }
}
