package org.povestka.population.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.povestka.papers.html.Node;
import org.povestka.papers.report.Tables;
import org.povestka.papers.report.Written;
import org.povestka.population.life.Parting;
import org.povestka.population.report.CauseWords;
import org.povestka.population.run.Difference;

/// Where the lives of two scenarios part: how many men at each place and by what, and the first of
/// them by
/// number, who can be told.
///
/// @param telling how it is told
record PartingPart(Telling telling) {

    List<Node> nodes() {
        return telling.outcome().difference().map(this::nodes).orElseGet(List::of);
    }

    private List<Node> nodes(Difference pairs) {
        List<List<String>> places = new ArrayList<>();
        CauseWords said = CauseWords.of(telling.outcome(), telling.language());
        for (Parting parting : Parting.values()) {
            if (pairs.parted(parting) > 0) {
                String by = String.join("; ", said.of(telling.outcome().causes().at(parting)));
                String place = telling.say("parting.because", words(parting), by);
                places.add(List.of(place, number(pairs.parted(parting))));
            }
        }
        List<List<String>> men = pairs.first().stream()
                .map(man -> List.of(String.valueOf(man.number()), words(man.parting())))
                .toList();
        List<Node> nodes = new ArrayList<>();
        nodes.add(telling.heading("partings"));
        nodes.add(telling.paragraph("partings.lead"));
        nodes.add(Tables.scrolling(
                Tables.numbers(
                        telling.say("partings"),
                        List.of(telling.say("parting.place"), telling.say("parting.men")),
                        places),
                telling.say("partings")));
        if (!men.isEmpty()) {
            String caption = telling.say("partings.first");
            List<String> heads =
                    List.of(telling.say("parting.number"), telling.say("parting.place"));
            nodes.add(Tables.opening(caption, caption, Tables.numbers(caption, heads, men)));
        }
        return nodes;
    }

    private String words(Parting parting) {
        return telling.figures().say("parting." + parting.name().toLowerCase(Locale.ROOT));
    }

    private String number(long men) {
        return Written.grouped((double) men, telling.language());
    }
}
