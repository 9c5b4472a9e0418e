package org.povestka.audit.paper;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.povestka.audit.finding.Because;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.log.Entry;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.citation.Citation;
import org.povestka.law.reading.AccountPossibility;
import org.povestka.law.reading.Reading;
import org.povestka.law.time.Day;
import tools.jackson.core.JsonGenerator;

/// Findings as JSON, each on one line. It is put together from parts, for there may be millions.
final class FindingJson {

    /// What is written of a thing that was never done.
    private static final String NEVER = "never";

    private static final int MOST = 1 << 13;

    /// Days from 1970 of which the text is kept: up to the year 2100, after which no log goes.
    private static final int DAYS = 48_000;

    private static final List<List<Reading>> ALWAYS = List.of(List.of());

    private final LocalDate asOf;
    private final StringBuilder line = new StringBuilder(1 << 10);

    // What many findings have in common, written once; begun anew when there is too much of it.
    private final IdentityHashMap<Citation, String> citations = new IdentityHashMap<>();
    private final IdentityHashMap<List<List<Reading>>, String> readings = new IdentityHashMap<>();
    private final String[] days = new String[DAYS];
    private final List<Differing> differing = new ArrayList<>();
    private String summons = "";

    /// What differs in findings of cases alike.
    enum Differs {
        /// The id.
        ID,
        /// The name of the case.
        CASE,
        /// The name of the summons.
        SUMMONS,
        /// The line of the entry.
        LINE,
        /// The next line that proves it.
        PROOF
    }

    /// Where in a finding something stands that differs.
    record Differing(Differs what, int first, int after) {}

    FindingJson(LocalDate asOf) {
        this.asOf = asOf;
    }

    /// A finding.
    ///
    /// @param id its id
    /// @return an object, written on one line
    String of(Finding finding, String id) {
        Entry entry = finding.entry();
        line.setLength(0);
        differing.clear();
        summons = entry.key().summons();
        line.append("{\"id\": \"");
        differs(Differs.ID, () -> line.append(id));
        line.append("\", \"case\": ");
        differs(Differs.CASE, () -> text("", entry.key().of()));
        line.append(", \"summons\": ");
        differs(Differs.SUMMONS, () -> text("", summons));
        word(", \"rule\": \"", finding.ground().rule().id());
        word(", \"check\": \"", finding.check().id());
        word(", \"on\": \"", day(entry.when().on()));
        gap(finding);
        judged(finding.judged());
        word(", \"what\": \"", entry.what().word());
        line.append(", \"measures\": ");
        array(
                finding.gap().measures(),
                measure -> line.append('"').append(measure.word()).append('"'));
        text(", \"receiver\": ", entry.particulars().receiver());
        text(", \"office\": ", entry.extra().office());
        line.append(", \"citation\": ")
                .append(shared(citations, finding.ground().citation(), FindingJson::citation));
        text(", \"edition\": ", finding.ground().edition());
        line.append(", \"line\": ");
        differs(Differs.LINE, () -> line.append(entry.key().line()));
        line.append(", \"proof\": ");
        array(
                finding.ground().proof(),
                number -> differs(Differs.PROOF, () -> line.append(number.longValue())));
        return line.append('}').toString();
    }

    /// Where in the finding that was written last something stands that differs in others.
    List<Differing> differing() {
        return List.copyOf(differing);
    }

    private void differs(Differs what, Runnable writing) {
        int first = line.length();
        writing.run();
        differing.add(new Differing(what, first, line.length()));
    }

    /// A string in which no letter has to be written otherwise.
    private void word(String before, String word) {
        line.append(before).append(word).append('"');
    }

    private void text(String before, String text) {
        line.append(before);
        if (asItStands(text)) {
            line.append('"').append(text).append('"');
        } else {
            line.append(written(text, (it, json) -> json.writeString(it)));
        }
    }

    private <T> void array(List<T> parts, Consumer<T> each) {
        line.append('[');
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                line.append(", ");
            }
            each.accept(parts.get(i));
        }
        line.append(']');
    }

    private static boolean asItStands(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one < ' ' || one > '~' || one == '"' || one == '\\') {
                return false;
            }
        }
        return true;
    }

    private static <T> String shared(
            IdentityHashMap<T, String> before, T part, BiConsumer<T, JsonGenerator> writing) {
        String same = before.get(part);
        if (same != null) {
            return same;
        }
        if (before.size() == MOST) {
            before.clear();
        }
        String text = written(part, writing);
        before.put(part, text);
        return text;
    }

    private static <T> String written(T part, BiConsumer<T, JsonGenerator> writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Lines.open(text, 0)) {
            writing.accept(part, json);
        }
        return text.toString();
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
        word(", \"due\": \"", gap.due().word());
        String expected = switch (gap.due()) {
            case PRESENT -> gap.due().word();
            case NEVER -> NEVER;
            case NOT_BEFORE, ON, BY ->
                distance.map(lawful -> day(Day.of(lawful.nearest()))).orElse(NEVER);
        };
        word(", \"expected\": \"", expected);
        word(", \"found\": \"", day(gap.foundOn()));
        if (distance.isPresent()) {
            line.append(", \"days\": ").append(distance.get().days());
        }
        line.append(", \"dates\": ");
        array(gap.lawful(), this::date);
        line.append(", \"detail\": ");
        if (summons.isEmpty() || !gap.detail().equals(summons)) {
            text("", gap.detail());
        } else {
            differs(Differs.SUMMONS, () -> text("", summons));
        }
    }

    private void date(DayUnder lawful) {
        line.append("{\"date\": \"").append(day(Day.of(lawful.day()))).append('"');
        if (!lawful.under().equals(ALWAYS)) {
            line.append(", \"readings\": ")
                    .append(shared(readings, lawful.under(), FindingJson::alternatives));
        }
        line.append('}');
    }

    private void judged(Finding.Judged judged) {
        line.append(", \"readings\": ")
                .append(shared(readings, judged.readings(), FindingJson::alternatives));
        word(", \"verdict\": \"", judged.verdict().word());
        if (judged.because() != Because.SAID) {
            word(", \"because\": \"", judged.because().word());
        }
        word(", \"basis\": \"", judged.basis().word());
    }

    private String day(int day) {
        if (day < 0 || day >= DAYS) {
            return day == Day.NEVER ? NEVER : Day.date(day).toString();
        }
        if (days[day] == null) {
            days[day] = Day.date(day).toString();
        }
        return days[day];
    }
}
