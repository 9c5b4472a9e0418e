package org.povestka.population.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.povestka.papers.Language;
import org.povestka.papers.report.Written;
import org.povestka.papers.speech.Words;
import org.povestka.population.metric.Metric;
import org.povestka.population.scenario.Assumption;
import org.povestka.population.scenario.Target;
import org.povestka.population.study.Fit;
import org.povestka.population.study.Mean;
import org.povestka.population.study.Study;
import org.povestka.population.study.Sweep;
import org.povestka.population.study.Worlds;
import tools.jackson.core.JsonGenerator;

/// The parts of a summary about what was run around a run; each only where there is one.
final class StudySummary {

    private static final int DECIMALS_OF_A_SHARE = 6;

    private final Study study;
    private final JsonGenerator json;

    StudySummary(Study study, JsonGenerator json) {
        this.study = study;
        this.json = json;
    }

    void write() {
        fit(study.fit());
        study.worlds().ifPresent(this::worlds);
        if (!study.sweeps().isEmpty()) {
            json.writeName("sweeps");
            json.writeStartArray();
            study.sweeps().forEach(this::sweep);
            json.writeEndArray();
        }
    }

    private void fit(Fit fit) {
        if (fit.met().isEmpty()) {
            return;
        }
        json.writeName("fit");
        json.writeStartObject();
        json.writeBooleanProperty("calibrated", fit.calibrated());
        json.writeName("moved");
        json.writeStartObject();
        Words words = new Words("country", Language.EN);
        for (Assumption moved : fit.moved()) {
            json.writeStringProperty(moved.quantity().path(), Assumed.written(moved, words));
        }
        json.writeEndObject();
        json.writeName("targets");
        json.writeStartArray();
        fit.met().forEach(this::met);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void met(Fit.Met met) {
        Target target = met.target();
        json.writeStartObject();
        json.writeStringProperty("metric", target.metric().word());
        json.writeNumberProperty("published", target.total());
        json.writeNumberProperty("figure", Written.plain(met.figure()));
        json.writeNumberProperty("miss", share(met.miss()));
        json.writeNumberProperty(
                "tolerance", BigDecimal.valueOf(target.tolerance(), DECIMALS_OF_A_SHARE));
        json.writeBooleanProperty("within", met.within());
        json.writeStringProperty("moves", target.moved().path());
        json.writeStringProperty("source", target.published().source());
        json.writeStringProperty("date", target.published().on().toString());
        json.writeEndObject();
    }

    private void worlds(Worlds worlds) {
        json.writeName("replications");
        json.writeStartObject();
        json.writeNumberProperty("worlds", worlds.outcomes().size());
        json.writeStringProperty("interval", "95 %, Student's t over the worlds");
        json.writeName("seeds");
        json.writeStartArray();
        worlds.outcomes().forEach(world -> json.writeNumber(world.job().seed()));
        json.writeEndArray();
        json.writeName("scenarios");
        json.writeStartArray();
        for (int side = 0; side < study.outcome().sides().size(); side++) {
            json.writeStartObject();
            for (Metric metric : Metric.values()) {
                mean(metric, worlds.mean(metric, side));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        if (study.outcome().difference().isPresent()) {
            json.writeName("difference");
            json.writeStartObject();
            for (Metric metric : Metric.values()) {
                mean(metric, worlds.difference(metric));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void mean(Metric metric, Mean mean) {
        json.writeName(metric.word());
        json.writeStartObject();
        json.writeNumberProperty("mean", Written.plain(mean.mean()));
        json.writeNumberProperty("standardError", Written.plain(mean.error()));
        json.writeNumberProperty("low", Written.plain(mean.low()));
        json.writeNumberProperty("high", Written.plain(mean.high()));
        json.writeEndObject();
    }

    private void sweep(Sweep sweep) {
        json.writeStartObject();
        json.writeStringProperty("key", sweep.key());
        json.writeStringProperty("differenceOf", "the scenario with the value less itself");
        json.writeName("values");
        json.writeStartArray();
        for (Sweep.Point point : sweep.points()) {
            json.writeStartObject();
            json.writeStringProperty("value", point.value());
            json.writeName("metrics");
            json.writeStartObject();
            for (Metric metric : Metric.values()) {
                json.writeName(metric.word());
                json.writeStartObject();
                Summary.numbers(point.outcome().sides().getFirst().estimate(metric), json);
                json.writeName("difference");
                Summary.estimate(point.outcome().difference(metric), json);
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static BigDecimal share(double share) {
        return BigDecimal.valueOf(share).setScale(DECIMALS_OF_A_SHARE, RoundingMode.HALF_UP);
    }
}
