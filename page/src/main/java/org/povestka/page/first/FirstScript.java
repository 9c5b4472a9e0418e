package org.povestka.page.first;

import java.io.StringWriter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.povestka.law.time.Day;
import org.povestka.page.first.FirstTable.Offsets;
import org.povestka.page.lettering.Lettering;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Speech;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The small script that says the three dates before a browser has read the rest of the page.
public final class FirstScript {

    private static final String TABLE = "TABLE";
    private static final int YEAR = 2001;
    private static final int DAY = 28;

    private FirstScript() {}

    /// The script with its table in it, in ASCII.
    ///
    /// @param source the script, in which the word `TABLE` stands once for the table
    /// @return what a browser runs
    public static String with(String source) {
        String[] around = source.split("\\b" + TABLE + "\\b", -1);
        if (around.length != 2) {
            throw new IllegalStateException("one place for the table was expected");
        }
        return around[0] + Lettering.ofScript(table().replace("<", "\\u003c")) + around[1];
    }

    private static String table() {
        StringWriter json = new StringWriter();
        FirstTable table = new FirstTable();
        try (JsonGenerator out =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), json)) {
            out.writeStartObject();
            out.writeNumberProperty("from", Day.of(FirstAnswer.FIRST));
            out.writeStringProperty("signs", FirstTable.SIGNS);
            out.writeStringProperty("placed", table.placed().stripTrailing());
            out.writeName("placings");
            out.writeStartArray();
            table.placings().forEach(row -> placing(row, out));
            out.writeEndArray();
            out.writeName("ladders");
            out.writeStartArray();
            table.ladders().forEach(line -> out.writeString(line.stripTrailing()));
            out.writeEndArray();
            out.writeName("appearings");
            out.writeStartArray();
            table.appearings().forEach(row -> {
                out.writeStartArray();
                offsets(row, out);
                out.writeEndArray();
            });
            out.writeEndArray();
            for (Language language : Language.values()) {
                out.writeName(language.tag());
                words(language, out);
            }
            out.writeEndObject();
        }
        return json.toString();
    }

    private static void placing(FirstTable.Placing row, JsonGenerator out) {
        out.writeStartArray();
        offsets(row.exitBan(), out);
        offsets(row.served(), out);
        offsets(row.ladder(), out);
        out.writeNumber(row.ladders());
        out.writeEndArray();
    }

    private static void offsets(Offsets offsets, JsonGenerator out) {
        if (offsets.days().isEmpty()) {
            out.writeNull();
            out.writeNull();
        } else {
            offsets.days().forEach(out::writeNumber);
        }
        out.writeBoolean(offsets.maybeNever());
    }

    private static void words(Language language, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("shell", FirstAnswer.shell(language, "{list}"));
        out.writeName("states");
        out.writeStartArray();
        for (String state : FirstAnswer.STATES) {
            out.writeStartObject();
            out.writeStringProperty("none", FirstAnswer.line(state, List.of(), true, language));
            List<String> one = List.of("{0}");
            List<String> two = List.of("{0}", "{1}");
            out.writeStringProperty("certain", FirstAnswer.line(state, one, false, language));
            out.writeStringProperty("maybe", FirstAnswer.line(state, one, true, language));
            out.writeStringProperty("range", FirstAnswer.line(state, two, false, language));
            out.writeStringProperty("rangeMaybe", FirstAnswer.line(state, two, true, language));
            out.writeEndObject();
        }
        out.writeEndArray();
        days(Speech.in(language), out);
        out.writeEndObject();
    }

    /// How a day is said in each month, and the days of the week from Sunday on, as a browser
    /// counts them.
    private static void days(Speech speech, JsonGenerator out) {
        out.writeName("months");
        out.writeStartArray();
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(YEAR, month, DAY);
            out.writeString(speech.weekday(day)
                    .replace(Integer.toString(YEAR), "{y}")
                    .replace(Integer.toString(DAY), "{d}")
                    .replace(weekday(speech, day.getDayOfWeek()), "{w}"));
        }
        out.writeEndArray();
        out.writeName("weekdays");
        out.writeStartArray();
        out.writeString(weekday(speech, DayOfWeek.SUNDAY));
        for (int day = 1; day < 7; day++) {
            out.writeString(weekday(speech, DayOfWeek.of(day)));
        }
        out.writeEndArray();
    }

    private static String weekday(Speech speech, DayOfWeek day) {
        return speech.words().say("weekday." + day.getValue());
    }
}
