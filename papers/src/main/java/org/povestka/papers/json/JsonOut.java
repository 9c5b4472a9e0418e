package org.povestka.papers.json;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import tools.jackson.core.util.JsonpCharacterEscapes;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/// Takes down JSON on one line as it is said, through Jackson's generator; nothing is kept but
/// the text.
final class JsonOut {

    /// No escapes that JSON does not ask for, but for the two line ends of Unicode: a line
    /// stays one line to every reader.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .characterEscapes(JsonpCharacterEscapes.instance())
            .build();

    private static final PrettyPrinter ONE_LINE = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator("")
                            .withObjectEntrySpacing(Spacing.AFTER)
                            .withArrayElementSpacing(Spacing.AFTER))
            .withObjectIndenter(NopIndenter.instance())
            .withArrayIndenter(NopIndenter.instance());

    private static final ObjectWriteContext CONTEXT = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return ONE_LINE;
        }
    };

    private final JsonGenerator generator;

    private JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    /// Something that is said in JSON.
    interface Said {

        /// Says it.
        ///
        /// @param out where to
        void to(JsonOut out);
    }

    /// What is said, on one line without a line break at its end.
    static String line(Said said) {
        StringWriter line = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(CONTEXT, line)) {
            said.to(new JsonOut(generator));
        }
        return line.toString();
    }

    /// An object begins: the whole, or an item of an array.
    void begin() {
        generator.writeStartObject();
    }

    /// An object begins, as a part of another one.
    void begin(String key) {
        generator.writeName(key);
        generator.writeStartObject();
    }

    /// The object ends.
    void end() {
        generator.writeEndObject();
    }

    /// An array begins.
    void beginAll(String key) {
        generator.writeName(key);
        generator.writeStartArray();
    }

    /// The array ends.
    void endAll() {
        generator.writeEndArray();
    }

    /// A part that is a string.
    void say(String key, String text) {
        generator.writeName(key);
        generator.writeString(text);
    }

    /// A part that is a day, as `2025-07-03`.
    void say(String key, LocalDate day) {
        say(key, day.toString());
    }

    /// A part that is a whole number.
    void say(String key, long number) {
        generator.writeName(key);
        generator.writeNumber(number);
    }

    /// A part that is `true` or `false`.
    void say(String key, boolean so) {
        generator.writeName(key);
        generator.writeBoolean(so);
    }

    /// A part that is an array of strings.
    void sayAll(String key, List<String> texts) {
        beginAll(key);
        for (String text : texts) {
            generator.writeString(text);
        }
        endAll();
    }

    /// A part that is an array of strings, if there is anything in it.
    void sayAny(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            sayAll(key, texts);
        }
    }
}
