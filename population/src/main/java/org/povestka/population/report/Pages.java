package org.povestka.population.report;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// JSON laid out for people, the same bytes on every machine.
final class Pages {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter STEPS = new DefaultIndenter("  ", "\n");

    /// Something that writes itself.
    @FunctionalInterface
    interface Content {

        /// Writes one value.
        void write(JsonGenerator json);
    }

    private Pages() {}

    /// The text of a value, with a line end.
    static String of(Content content) {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER);
        PrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(STEPS)
                .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance());
        StringWriter text = new StringWriter();
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }
        };
        try (JsonGenerator json = FACTORY.createGenerator(context, text)) {
            content.write(json);
        }
        return text + "\n";
    }
}
