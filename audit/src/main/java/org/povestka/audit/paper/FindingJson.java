package org.povestka.audit.paper;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.povestka.audit.finding.Because;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.log.Entry;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.citation.Citation;
import org.povestka.law.history.Measure;
import org.povestka.law.reading.AccountPossibility;
import org.povestka.law.reading.Reading;
import org.povestka.law.time.Day;
import tools.jackson.core.JsonGenerator;

/// A finding as JSON.
final class FindingJson {

    /// What is written of a thing that was never done.
    private static final String NEVER = "never";

    private final JsonGenerator json;
    private final LocalDate asOf;
    private final Common common;

    FindingJson(JsonGenerator json, LocalDate asOf, Common common) {
        this.json = json;
        this.asOf = asOf;
        this.common = common;
    }

    /// What many findings have in common, written once; begun anew when there is too much of it.
    static final class Common {

        private static final int MOST = 1 << 13;

        private final IdentityHashMap<Citation, String> citations = new IdentityHashMap<>();
        private final IdentityHashMap<List<DayUnder>, String> dates = new IdentityHashMap<>();
        private final IdentityHashMap<List<List<Reading>>, String> readings =
                new IdentityHashMap<>();

        private static <T> String of(
                IdentityHashMap<T, String> written, T part, BiConsumer<T, JsonGenerator> writing) {
            String before = written.get(part);
            if (before != null) {
                return before;
            }
            StringWriter text = new StringWriter();
            try (JsonGenerator own = Lines.open(text, 0)) {
                writing.accept(part, own);
            }
            if (written.size() == MOST) {
                written.clear();
            }
            written.put(part, text.toString());
            return text.toString();
        }
    }

    void write(Finding finding, String id) {
        Entry entry = finding.entry();
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("case", entry.key().of());
        json.writeStringProperty("summons", entry.key().summons());
        json.writeStringProperty("rule", finding.ground().rule().id());
        json.writeStringProperty("check", finding.check().id());
        json.writeStringProperty("on", day(entry.when().on()));
        gap(finding);
        judged(finding.judged());
        json.writeStringProperty("what", entry.what().word());
        json.writeName("measures");
        json.writeStartArray();
        for (Measure measure : finding.gap().measures()) {
            json.writeString(measure.word());
        }
        json.writeEndArray();
        json.writeStringProperty("receiver", entry.particulars().receiver());
        json.writeStringProperty("office", entry.extra().office());
        json.writeName("citation");
        Citation cited = finding.ground().citation();
        json.writeRawValue(Common.of(common.citations, cited, FindingJson::citation));
        json.writeStringProperty("edition", finding.ground().edition());
        json.writeNumberProperty("line", entry.key().line());
        json.writeName("proof");
        json.writeStartArray();
        finding.ground().proof().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeEndObject();
    }

    /// Alternatives as strings; readings that must hold together have a `+` between them, as
    /// in `Q3=B+Q4=A`.
    static List<String> alternatives(List<List<Reading>> readings) {
        return readings.stream().map(FindingJson::together).toList();
    }

    /// Alternatives as an array, written as [#alternatives(List)] says.
    static void alternatives(List<List<Reading>> readings, JsonGenerator json) {
        json.writeStartArray();
        alternatives(readings).forEach(json::writeString);
        json.writeEndArray();
    }

    /// Where something is stated, as `explain` writes it.
    static void citation(Citation citation, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("provision", citation.provision().key());
        json.writeStringProperty("edition", citation.edition());
        json.writeName("sources");
        json.writeStartArray();
        citation.sources().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("grade", citation.grade().letter());
        json.writeEndObject();
    }

    private static String together(List<Reading> together) {
        return together.stream().map(FindingJson::key).collect(Collectors.joining("+"));
    }

    /// A question of fact is written as the fact.
    private static String key(Reading reading) {
        return reading instanceof AccountPossibility account
                ? "account=" + (account == AccountPossibility.HELD)
                : reading.key();
    }

    private void gap(Finding finding) {
        Finding.Gap gap = finding.gap();
        Optional<Distance> distance = Distance.of(finding, asOf);
        json.writeStringProperty("due", gap.due().word());
        String expected = switch (gap.due()) {
            case PRESENT -> gap.due().word();
            case NEVER -> NEVER;
            case NOT_BEFORE, ON, BY ->
                distance.map(lawful -> lawful.nearest().toString()).orElse(NEVER);
        };
        json.writeStringProperty("expected", expected);
        json.writeStringProperty("found", day(gap.foundOn()));
        distance.ifPresent(lawful -> json.writeNumberProperty("days", lawful.days()));
        json.writeName("dates");
        json.writeRawValue(Common.of(common.dates, gap.lawful(), FindingJson::dates));
        json.writeStringProperty("detail", gap.detail());
    }

    private static void dates(List<DayUnder> days, JsonGenerator json) {
        json.writeStartArray();
        for (DayUnder lawful : days) {
            json.writeStartObject();
            json.writeStringProperty("date", lawful.day().toString());
            if (!lawful.under().equals(List.of(List.of()))) {
                json.writeName("readings");
                alternatives(lawful.under(), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void judged(Finding.Judged judged) {
        json.writeName("readings");
        json.writeRawValue(
                Common.of(common.readings, judged.readings(), FindingJson::alternatives));
        json.writeStringProperty("verdict", judged.verdict().word());
        if (judged.because() != Because.SAID) {
            json.writeStringProperty("because", judged.because().word());
        }
        json.writeStringProperty("basis", judged.basis().word());
    }

    private static String day(int day) {
        return day == Day.NEVER ? NEVER : Day.date(day).toString();
    }
}
