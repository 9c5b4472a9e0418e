package org.povestka.papers.json;

import java.io.StringWriter;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import tools.jackson.core.util.JsonpCharacterEscapes;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/// Writes JSON through Jackson's generator: on one line, or laid out so that a person can
/// read it.
final class JsonText {

    private static final int WIDTH = 100;
    private static final String STEP = "  ";
    private static final int QUOTES = 2;
    private static final int BRACKETS = 2;
    private static final String AROUND_KEY = "\"\": ,";

    /// No escapes that JSON does not ask for, but for the two line ends of Unicode: a line
    /// stays one line to every reader.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .characterEscapes(JsonpCharacterEscapes.instance())
            .build();

    private static final Separators SPACED = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private static final PrettyPrinter ONE_LINE = new DefaultPrettyPrinter(
                    SPACED.withObjectEntrySpacing(Spacing.AFTER)
                            .withArrayElementSpacing(Spacing.AFTER))
            .withObjectIndenter(NopIndenter.instance())
            .withArrayIndenter(NopIndenter.instance());

    private static final DefaultIndenter STEPS = new DefaultIndenter(STEP, "\n");

    private static final PrettyPrinter MANY_LINES =
            new DefaultPrettyPrinter(SPACED).withObjectIndenter(STEPS).withArrayIndenter(STEPS);

    private final JsonGenerator generator;

    private JsonText(JsonGenerator generator) {
        this.generator = generator;
    }

    /// The value on one line, without a line break at its end.
    static String oneLine(Json value) {
        StringWriter line = new StringWriter();
        try (JsonGenerator generator = generator(line, ONE_LINE)) {
            new JsonText(generator).write(value);
        }
        return line.toString();
    }

    /// The value on as many lines as it needs: whatever fits stays on one line.
    static String laidOut(Json value) {
        StringWriter lines = new StringWriter();
        try (JsonGenerator generator = generator(lines, MANY_LINES)) {
            new JsonText(generator).layOut(value, 0, 0);
        }
        return lines.toString();
    }

    private static JsonGenerator generator(Writer out, PrettyPrinter printer) {
        return FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return printer;
                    }
                },
                out);
    }

    private void layOut(Json value, int depth, int taken) {
        int room = WIDTH - depth * STEP.length() - taken;
        if (left(value, room) >= 0) {
            String line = oneLine(value);
            if (line.length() <= room) {
                generator.writeRawValue(line);
                return;
            }
        }
        switch (value) {
            case Json.Sequence sequence -> {
                generator.writeStartArray();
                sequence.items().forEach(item -> layOut(item, depth + 1, 1));
                generator.writeEndArray();
            }
            case Json.Parts object -> {
                generator.writeStartObject();
                for (Json.Part part : object.parts()) {
                    generator.writeName(part.key());
                    layOut(part.value(), depth + 1, part.key().length() + AROUND_KEY.length());
                }
                generator.writeEndObject();
            }
            case Json.Text text -> write(text);
            case Json.Whole whole -> write(whole);
            case Json.Truth truth -> write(truth);
        }
    }

    /// What is left of a line at most when the value has been written on it; negative as soon as
    /// it cannot fit, without looking at the rest of it. Escapes would make it less.
    private static int left(Json value, int room) {
        return switch (value) {
            case Json.Text text -> room - text.value().length() - QUOTES;
            case Json.Whole whole -> room - 1;
            case Json.Truth truth -> room - "true".length();
            case Json.Sequence sequence -> {
                int left = room - BRACKETS;
                for (Json item : sequence.items()) {
                    if (left < 0) {
                        break;
                    }
                    left = left(item, left);
                }
                yield left;
            }
            case Json.Parts object -> {
                int left = room - BRACKETS;
                for (Json.Part part : object.parts()) {
                    if (left < 0) {
                        break;
                    }
                    left = left(part.value(), left - part.key().length() - QUOTES);
                }
                yield left;
            }
        };
    }

    private void write(Json value) {
        switch (value) {
            case Json.Text text -> generator.writeString(text.value());
            case Json.Whole whole -> generator.writeNumber(whole.value());
            case Json.Truth truth -> generator.writeBoolean(truth == Json.Truth.TRUE);
            case Json.Sequence sequence -> {
                generator.writeStartArray();
                sequence.items().forEach(this::write);
                generator.writeEndArray();
            }
            case Json.Parts object -> {
                generator.writeStartObject();
                for (Json.Part part : object.parts()) {
                    generator.writeName(part.key());
                    write(part.value());
                }
                generator.writeEndObject();
            }
        }
    }
}
