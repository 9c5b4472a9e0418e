package org.povestka.audit.standard;

import java.util.Map;
import org.povestka.audit.finding.About;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Hand;
import org.povestka.audit.log.What;
import org.povestka.law.time.Day;
import tools.jackson.core.JsonGenerator;

/// The human-rights test run as JSON.
public final class StandardJson {

    private StandardJson() {}

    /// Writes one object.
    ///
    /// @param run the run over all cases
    /// @param about what the log is
    /// @param json where to
    public static void write(StandardRun run, About about, JsonGenerator json) {
        json.writeStartObject();
        json.writeName("steps");
        json.writeStartObject();
        for (Map.Entry<What, Map<Hand, Long>> step : run.steps().entrySet()) {
            json.writeName(step.getKey().word());
            json.writeStartObject();
            for (Hand hand : Hand.values()) {
                json.writeNumberProperty(hand.word(), step.getValue().getOrDefault(hand, 0L));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeName("guarantees");
        json.writeStartArray();
        run.answers(about).forEach(answer -> write(answer, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Answer answer, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", answer.guarantee().id());
        json.writeStringProperty("outcome", answer.outcome().word());
        json.writeNumberProperty("met", answer.seen().met());
        json.writeNumberProperty("failed", answer.seen().failed());
        json.writeNumberProperty("open", answer.seen().open());
        json.writeName("clauses");
        json.writeStartArray();
        StandardTexts.of(answer.guarantee()).clauses().forEach(json::writeString);
        json.writeEndArray();
        for (Entry entry : answer.first()) {
            json.writeName("event");
            json.writeStartObject();
            json.writeStringProperty("case", entry.key().of());
            json.writeStringProperty("summons", entry.key().summons());
            json.writeStringProperty("what", entry.what().word());
            json.writeStringProperty("on", Day.date(entry.when().on()).toString());
            json.writeNumberProperty("line", entry.key().line());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
