package org.povestka.population.report;

import java.util.Locale;
import org.povestka.law.kernel.Answers;
import org.povestka.law.reading.Reading;
import org.povestka.law.reform.Regime;
import org.povestka.papers.Language;
import org.povestka.papers.report.Written;
import org.povestka.papers.speech.Words;
import org.povestka.population.life.Totals;
import org.povestka.population.metric.Band;
import org.povestka.population.metric.Happening;
import org.povestka.population.metric.Metric;
import org.povestka.population.run.Outcome;
import org.povestka.population.scenario.Assumption;
import org.povestka.population.scenario.Quantity;
import org.povestka.population.scenario.Scenario;
import tools.jackson.core.JsonGenerator;

/// The part of a summary that is about one scenario.
final class SideSummary {

    private final Outcome.Side side;
    private final JsonGenerator json;

    SideSummary(Outcome.Side side, JsonGenerator json) {
        this.side = side;
        this.json = json;
    }

    void write() {
        Scenario scenario = side.scenario();
        json.writeStartObject();
        json.writeName("name");
        json.writeStartObject();
        json.writeStringProperty("en", scenario.name().en());
        json.writeStringProperty("ru", scenario.name().ru());
        json.writeEndObject();
        json.writeStringProperty("first", scenario.days().first().toString());
        json.writeStringProperty("last", scenario.days().last().toString());
        json.writeStringProperty("law", law(scenario.regime()));
        json.writeName("practice");
        readings(side.worlds().getFirst());
        json.writeNumberProperty("men", scenario.count(Quantity.MEN));
        metrics();
        worlds();
        regions();
        ages();
        weeks();
        assumptions();
        json.writeEndObject();
    }

    private void metrics() {
        json.writeName("metrics");
        json.writeStartObject();
        for (Metric metric : Metric.values()) {
            json.writeName(metric.word());
            json.writeStartObject();
            json.writeStringProperty("unit", metric.unit().name().toLowerCase(Locale.ROOT));
            Summary.numbers(side.estimate(metric), json);
            if (metric.hangsOnReadings()) {
                Band band = side.band(metric);
                json.writeName("band");
                json.writeStartObject();
                json.writeNumberProperty("least", Written.plain(band.least()));
                json.writeNumberProperty("most", Written.plain(band.most()));
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void worlds() {
        json.writeName("worlds");
        json.writeStartArray();
        for (int world = 0; world < side.worlds().size(); world++) {
            json.writeStartObject();
            json.writeName("readings");
            readings(side.worlds().get(world));
            json.writeNumberProperty("notComputed", side.totals().refused(world));
            json.writeName("metrics");
            json.writeStartObject();
            for (Metric metric : Metric.OF_READINGS) {
                json.writeNumberProperty(metric.word(), Written.plain(side.total(metric, world)));
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void regions() {
        Totals totals = side.totals();
        json.writeName("regions");
        json.writeStartObject();
        int region = 0;
        for (String code : side.scenario().regions().keySet()) {
            json.writeName(code);
            json.writeStartObject();
            json.writeNumberProperty(
                    "men", Written.plain(totals.menOfRegion(region) * side.weight()));
            for (Metric metric : Metric.values()) {
                double total = totals.ofRegion(metric, region) * side.weight();
                json.writeNumberProperty(metric.word(), Written.plain(total));
            }
            json.writeEndObject();
            region++;
        }
        json.writeEndObject();
    }

    private void ages() {
        Totals totals = side.totals();
        json.writeName("ages");
        json.writeStartObject();
        int age = 0;
        for (Integer years : side.scenario().byAge(Quantity.AGES).keySet()) {
            json.writeName(years.toString());
            json.writeStartObject();
            json.writeNumberProperty("men", Written.plain(totals.menOfAge(age) * side.weight()));
            for (Metric metric : Metric.values()) {
                double total = totals.ofAge(metric, age) * side.weight();
                json.writeNumberProperty(metric.word(), Written.plain(total));
            }
            json.writeEndObject();
            age++;
        }
        json.writeEndObject();
    }

    private void weeks() {
        json.writeName("weeks");
        json.writeStartObject();
        for (Happening happening : Happening.values()) {
            json.writeName(happening.word());
            json.writeStartArray();
            for (int week = 0; week < side.totals().weeks(); week++) {
                double total = side.totals().ofWeek(happening, week) * side.weight();
                json.writeNumber(Written.plain(total));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void assumptions() {
        json.writeName("assumptions");
        json.writeStartObject();
        Words words = new Words("country", Language.EN);
        for (Quantity quantity : Quantity.values()) {
            Assumption assumption = side.scenario().assumption(quantity);
            json.writeName(quantity.path());
            json.writeStartObject();
            json.writeStringProperty("is", Assumed.written(assumption, words));
            json.writeStringProperty("grade", assumption.grade().word());
            json.writeStringProperty("source", assumption.source());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void readings(Answers world) {
        json.writeStartArray();
        for (Reading reading : world.readings().chosen()) {
            json.writeString(reading.key());
        }
        json.writeEndArray();
    }

    private static String law(Regime regime) {
        String reform = regime.reform().name();
        return reform.isEmpty() ? regime.word() : regime.word() + ", " + reform;
    }
}
