package org.povestka.papers.json;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonpCharacterEscapes;

/// Texts in which something needs an escape, or is not ASCII; Jackson writes them.
final class Escaped {

    /// No escapes that JSON does not ask for, but for the two line ends of Unicode: a line
    /// stays one line to every reader.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .characterEscapes(JsonpCharacterEscapes.instance())
            .build();

    private Escaped() {}

    /// The text in quotes, in UTF-8.
    static byte[] bytes(String text) {
        StringWriter quoted = new StringWriter();
        try (JsonGenerator generator =
                FACTORY.createGenerator(ObjectWriteContext.empty(), quoted)) {
            generator.writeString(text);
        }
        return quoted.toString().getBytes(StandardCharsets.UTF_8);
    }
}
