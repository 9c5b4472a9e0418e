package org.povestka.audit.paper;

import java.util.Locale;
import java.util.Map;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Consistent;
import org.povestka.audit.finding.Part;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.finding.Verdicts;
import org.povestka.law.citation.RuleId;
import org.povestka.law.time.Day;
import tools.jackson.core.JsonGenerator;

/// The sums of an audit as JSON, within an object that is open.
final class SumsJson {

    private final JsonGenerator json;

    SumsJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Sums sums, Tally tally) {
        json.writeNumberProperty("cases", sums.of(Sums.Count.CASES));
        json.writeNumberProperty("events", sums.of(Sums.Count.EVENTS));
        json.writeName("counts");
        json.writeStartObject();
        for (Sums.Count count : Sums.Count.values()) {
            json.writeNumberProperty(
                    count.name().toLowerCase(Locale.ROOT).replace('_', '-'), sums.of(count));
        }
        json.writeEndObject();
        json.writeName("verdicts");
        json.writeStartObject();
        verdicts(sums.whole().judged());
        json.writeEndObject();
        json.writeName("byRule");
        json.writeStartObject();
        for (Map.Entry<RuleId, Long> rule : tally.byRule().entrySet()) {
            json.writeNumberProperty(rule.getKey().id(), rule.getValue());
        }
        json.writeEndObject();
        json.writeName("byCheck");
        json.writeStartObject();
        for (Map.Entry<Check, Verdicts> check : sums.whole().found().entrySet()) {
            json.writeName(check.getKey().id());
            json.writeStartObject();
            verdicts(check.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
        parts("byOffice", sums.offices());
        parts("byRegion", sums.regions());
        json.writeName("byWeek");
        json.writeStartObject();
        sums.weeks().forEach((monday, part) -> part(Day.date(monday).toString(), part));
        json.writeEndObject();
        consistent(sums);
    }

    private void consistent(Sums sums) {
        json.writeName("consistent");
        json.writeStartObject();
        json.writeName("whole");
        consistent(Consistent.of(sums.whole()));
        json.writeName("byOffice");
        json.writeStartObject();
        sums.offices().forEach((office, part) -> {
            json.writeName(office);
            consistent(Consistent.of(part));
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private void consistent(Consistent consistent) {
        json.writeStartObject();
        json.writeStringProperty("kind", consistent.kind().word());
        if (consistent.kind() == Consistent.Kind.UNDER) {
            json.writeName("readings");
            FindingJson.alternatives(consistent.under(), json);
        }
        json.writeEndObject();
    }

    private void parts(String name, Map<String, Part> parts) {
        json.writeName(name);
        json.writeStartObject();
        parts.forEach(this::part);
        json.writeEndObject();
    }

    private void part(String name, Part part) {
        json.writeName(name);
        json.writeStartObject();
        json.writeNumberProperty("violations", part.violations());
        verdicts(part.judged());
        json.writeEndObject();
    }

    private void verdicts(Verdicts verdicts) {
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberProperty(verdict.word(), verdicts.of(verdict));
        }
    }
}
