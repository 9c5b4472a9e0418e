package org.povestka.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.cli.argument.Help;
import org.povestka.cli.argument.Operands;
import org.povestka.cli.argument.Syntax;
import org.povestka.law.edition.Editions;
import org.povestka.law.statute.Edition;
import org.povestka.papers.browse.CoverageText;
import org.povestka.papers.browse.DiffText;
import org.povestka.papers.browse.EditionsText;
import org.povestka.papers.browse.QuestionsText;
import org.povestka.papers.browse.RulesText;

/// `law [TOPIC]`: the law as modelled, to read; without a topic, what there is to
/// read.
final class LawCommand implements TextCommand {

    private static final String DIFF = "diff";

    @Override
    public Syntax syntax() {
        return new Syntax("law", new Operands("topic", 0, 3), OPTIONS);
    }

    @Override
    public Optional<String> text(List<String> operands, Showing showing) {
        if (operands.isEmpty()) {
            int width = showing.paper().width();
            return Optional.of(Help.of(syntax(), List.of(), showing.language(), width));
        }
        List<String> rest = operands.subList(1, operands.size());
        if (operands.getFirst().equals(DIFF)) {
            return diff(rest, showing);
        }
        rest.forEach(extra -> showing.complaints().add("law", "too-many", extra));
        return topic(operands.getFirst(), showing);
    }

    private static Optional<String> topic(String topic, Showing showing) {
        return switch (topic) {
            case "editions" -> Optional.of(EditionsText.render(showing.paper()));
            case "rules" -> Optional.of(RulesText.render(showing.paper()));
            case "questions" -> Optional.of(QuestionsText.render(showing.paper()));
            case "coverage" -> Optional.of(CoverageText.render(showing.paper()));
            default -> one(topic, showing);
        };
    }

    private static Optional<String> one(String id, Showing showing) {
        Optional<String> text =
                RulesText.one(id, showing.paper()).or(() -> QuestionsText.one(id, showing.paper()));
        if (text.isEmpty()) {
            showing.complaints().add("law", "no-such-topic", id);
        }
        return text;
    }

    private static Optional<String> diff(List<String> ids, Showing showing) {
        if (ids.size() != 2) {
            showing.complaints().add("law diff", "diff", String.join(" ", ids));
            return Optional.empty();
        }
        List<Edition> editions =
                ids.stream().flatMap(id -> edition(id, showing)).toList();
        return editions.size() == 2
                ? Optional.of(
                        DiffText.render(editions.getFirst(), editions.getLast(), showing.paper()))
                : Optional.empty();
    }

    private static Stream<Edition> edition(String id, Showing showing) {
        Optional<Edition> edition = Editions.find(id);
        if (edition.isEmpty()) {
            String[] known = Stream.concat(Editions.ALL.stream(), Editions.APART.stream())
                    .map(Edition::id)
                    .toArray(String[]::new);
            showing.complaints().add("law diff", "no-such-edition", id, known);
        }
        return edition.stream();
    }
}
