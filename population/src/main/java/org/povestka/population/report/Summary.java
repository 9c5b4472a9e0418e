package org.povestka.population.report;

import java.util.List;
import java.util.Locale;
import org.povestka.law.edition.Editions;
import org.povestka.papers.report.Written;
import org.povestka.population.life.Parting;
import org.povestka.population.metric.Estimate;
import org.povestka.population.metric.Metric;
import org.povestka.population.run.Cause;
import org.povestka.population.run.Causes;
import org.povestka.population.run.Difference;
import org.povestka.population.run.Outcome;
import org.povestka.population.scenario.Quantity;
import org.povestka.population.study.Study;
import tools.jackson.core.JsonGenerator;

/// The summary of a run for programs: every figure with its error. It holds nothing of
/// the machine it ran on, so the same job gives the same bytes.
public final class Summary {

    private final Study study;
    private final Outcome outcome;
    private final JsonGenerator json;

    private Summary(Study study, JsonGenerator json) {
        this.study = study;
        this.outcome = study.outcome();
        this.json = json;
    }

    /// The text of `summary.json`.
    ///
    /// @param outcome what came of a run
    /// @return JSON with a line end
    public static String of(Outcome outcome) {
        return of(Study.of(outcome));
    }

    /// The text of `summary.json`.
    ///
    /// @param study what came of a run and what was run around it
    /// @return JSON with a line end
    public static String of(Study study) {
        return Pages.of(json -> new Summary(study, json).write());
    }

    private void write() {
        json.writeStartObject();
        json.writeNumberProperty("format", 1);
        json.writeStringProperty("lawCheckedTo", Editions.LAW_CHECKED_TO.toString());
        json.writeNumberProperty("seed", outcome.job().seed());
        json.writeNumberProperty("people", outcome.job().people());
        json.writeStringProperty(
                "generator", outcome.job().generator().name().toLowerCase(Locale.ROOT));
        json.writeName("scenarios");
        json.writeStartArray();
        outcome.sides().forEach(side -> new SideSummary(side, json).write());
        json.writeEndArray();
        outcome.difference().ifPresent(this::difference);
        new StudySummary(study, json).write();
        json.writeEndObject();
    }

    private void difference(Difference pairs) {
        json.writeName("difference");
        json.writeStartObject();
        json.writeStringProperty("of", "the first scenario less the second");
        json.writeName("metrics");
        json.writeStartObject();
        for (Metric metric : Metric.values()) {
            json.writeName(metric.word());
            estimate(outcome.difference(metric), json);
        }
        json.writeEndObject();
        json.writeName("parted");
        json.writeStartObject();
        for (Parting parting : Parting.values()) {
            if (parting != Parting.SAME) {
                json.writeNumberProperty(word(parting), pairs.parted(parting));
            }
        }
        json.writeEndObject();
        causes(pairs);
        json.writeName("first");
        json.writeStartArray();
        for (Difference.Changed changed : pairs.first()) {
            json.writeStartObject();
            json.writeNumberProperty("person", changed.number());
            json.writeStringProperty("partedBy", word(changed.parting()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void causes(Difference pairs) {
        Causes causes = outcome.causes();
        json.writeName("causes");
        json.writeStartObject();
        for (Parting parting : Parting.values()) {
            if (pairs.parted(parting) > 0) {
                json.writeName(word(parting));
                cause(causes.at(parting));
            }
        }
        json.writeEndObject();
    }

    private void cause(Cause cause) {
        json.writeStartObject();
        json.writeName("rules");
        json.writeStartArray();
        for (Cause.Rule rule : cause.rules()) {
            json.writeStartObject();
            json.writeStringProperty("provision", rule.one().provision().key());
            json.writeStringProperty("first", rule.one().edition());
            json.writeStringProperty("second", rule.other().edition());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts("readings", cause.readings());
        texts("assumptions", cause.assumptions().stream().map(Quantity::path).toList());
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) {
        json.writeName(name);
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /// An estimate as an object: total, standard error, and the 95 % interval.
    static void estimate(Estimate estimate, JsonGenerator json) {
        json.writeStartObject();
        numbers(estimate, json);
        json.writeEndObject();
    }

    /// The numbers of an estimate, within an object that is open.
    static void numbers(Estimate estimate, JsonGenerator json) {
        json.writeNumberProperty("total", Written.plain(estimate.total()));
        json.writeNumberProperty("standardError", Written.plain(estimate.error()));
        json.writeNumberProperty("low", Written.plain(estimate.low()));
        json.writeNumberProperty("high", Written.plain(estimate.high()));
    }

    private static String word(Parting parting) {
        return parting.name().toLowerCase(Locale.ROOT);
    }
}
