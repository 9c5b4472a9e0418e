package org.povestka.audit.sheet;

import java.util.ArrayList;
import java.util.List;
import org.povestka.audit.finding.Consistent;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.report.Tables;

/// The readings under which everything would be right: in the whole log, and in each office.
///
/// @param told how it is told
record ConsistentPart(Told told) {

    private static final int MOST_OFFICES = 100;

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(told.heading("consistent"));
        String whole = told.aboutWords().consistent(Consistent.of(told.sums().whole()));
        nodes.add(Element.of("p", Element.of("strong", whole)));
        nodes.add(told.soft(told.say("consistent.account")));
        if (!told.sums().offices().isEmpty()) {
            List<List<String>> rows = told.sums().offices().entrySet().stream()
                    .limit(MOST_OFFICES)
                    .map(office -> List.of(
                            office.getKey(),
                            told.aboutWords().consistent(Consistent.of(office.getValue()))))
                    .toList();
            String caption = told.say("consistent.offices");
            Element table = Tables.numbers(
                    caption, List.of(told.say("office"), told.say("consistent")), rows);
            nodes.add(Tables.opening(caption, caption, table.styled("sentences")));
        }
        return nodes;
    }
}
