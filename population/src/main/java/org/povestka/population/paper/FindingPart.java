package org.povestka.population.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.population.metric.Estimate;
import org.povestka.population.metric.Metric;
import org.povestka.population.report.Assumed;
import org.povestka.population.run.Outcome;
import org.povestka.population.scenario.Assumption;
import org.povestka.population.scenario.Quantity;

/// The three findings in words, each with its interval and the assumption it rests on
/// first of all.
///
/// @param telling how it is told
record FindingPart(Telling telling) {

    private static final int FINDINGS = 3;

    /// What may be a finding, the first three where nothing is compared.
    private enum Finding {
        BARRED("barred", Metric.BARRED, Quantity.SUMMONSES),
        UNAWARE("unaware", Metric.BARRED_UNAWARE, Quantity.READING_DAYS),
        WRONG("wrong", Metric.WRONG_BARRED, Quantity.DEFERMENT_MISSING),
        HOURS("hours", Metric.HOURS_UNAWARE, Quantity.READING_DAYS),
        UNREACHED("unreached", Metric.UNREACHED, Quantity.READING_DAYS),
        NOT_COME("not-come", Metric.NOT_COME, Quantity.COMES),
        STOPPED("stopped", Metric.STOPPED, Quantity.TRAVELLERS),
        LADDER("ladder", Metric.LADDER, Quantity.COMES);

        private final String key;
        private final Metric metric;
        private final Quantity quantity;

        Finding(String key, Metric metric, Quantity quantity) {
            this.key = key;
            this.metric = metric;
            this.quantity = quantity;
        }
    }

    List<Node> nodes() {
        List<Node> items = new ArrayList<>();
        for (Finding finding : findings()) {
            items.add(Element.of(
                    "li",
                    Element.of("strong", sentence(finding)),
                    Element.of("p", rests(finding)).styled("soft")));
        }
        return List.of(telling.heading("findings"), Element.of("ol", items).styled("findings"));
    }

    /// Where two scenarios are compared, the figures whose difference stands out of its
    /// error most.
    private List<Finding> findings() {
        List<Finding> all = List.of(Finding.values());
        return telling.outcome().difference().isEmpty()
                ? all.subList(0, FINDINGS)
                : all.stream()
                        .sorted(Comparator.comparingDouble(this::standsOut).reversed())
                        .limit(FINDINGS)
                        .toList();
    }

    private double standsOut(Finding finding) {
        Estimate difference = telling.outcome().difference(finding.metric);
        return difference.total() == 0 ? 0 : Math.abs(difference.total()) / difference.error();
    }

    private String sentence(Finding finding) {
        if (telling.outcome().difference().isPresent()) {
            return compared(finding.metric);
        }
        Outcome.Side side = telling.first();
        Estimate estimate = side.estimate(finding.metric);
        return telling.say(
                "finding." + finding.key,
                telling.number(estimate.total()),
                telling.interval(estimate),
                telling.number(side.estimate(Metric.HOURS_UNAWARE).total()));
    }

    private String compared(Metric metric) {
        Estimate difference = telling.outcome().difference(metric);
        Estimate amount = difference.total() < 0
                ? new Estimate(-difference.total(), difference.error())
                : difference;
        Outcome.Side other = telling.outcome().sides().get(1);
        String way = difference.total() == 0 ? "same" : difference.total() < 0 ? "fewer" : "more";
        return telling.say(
                "finding." + way,
                telling.metric(metric),
                telling.number(amount.total()),
                telling.interval(amount),
                telling.name(other),
                telling.number(telling.first().estimate(metric).total()),
                telling.number(other.estimate(metric).total()));
    }

    private String rests(Finding finding) {
        Assumption assumption = telling.first().scenario().assumption(finding.quantity);
        return telling.say(
                "finding.rests",
                telling.say("assumption." + finding.quantity.path()),
                Assumed.written(assumption, telling.words()),
                telling.say("grade." + assumption.grade().word()));
    }
}
