package org.povestka.audit.sheet;

import java.util.ArrayList;
import java.util.List;
import org.povestka.audit.finding.Sums.Count;
import org.povestka.papers.html.Node;

/// Bans that stood before anybody was notified, and measures that stood too long, by receiver.
///
/// @param told how it is told
record LatePart(Told told) {

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(told.heading("unaware"));
        long bans = told.sums().of(Count.UNAWARE_BANS);
        long hours = told.sums().of(Count.UNAWARE_HOURS);
        nodes.add(
                bans == 0
                        ? told.paragraph("unaware.none")
                        : told.paragraph(
                                "unaware.lead",
                                told.number(bans),
                                told.number(hours),
                                told.number(Math.round((double) hours / bans))));
        long refusals = told.sums().of(Count.REFUSALS_UNDER_UNLAWFUL_BANS);
        if (refusals > 0) {
            nodes.add(told.paragraph("refusals", told.number(refusals)));
        }
        nodes.add(told.heading("overdue"));
        if (told.gathered().overdue().isEmpty()) {
            nodes.add(told.paragraph("overdue.none"));
            return nodes;
        }
        nodes.add(told.paragraph(
                "overdue.lead",
                told.number(told.sums().of(Count.OVERDUE_MEASURES)),
                told.number(told.sums().of(Count.OVERDUE_DAYS))));
        nodes.add(told.table(
                told.say("overdue.receivers"),
                List.of(told.say("receiver"), told.say("measures"), told.say("days")),
                told.gathered().overdue().entrySet().stream()
                        .map(late -> List.of(
                                told.receiver(late.getKey()),
                                told.number(late.getValue().measures()),
                                told.number(late.getValue().days())))
                        .toList()));
        return nodes;
    }
}
