package org.povestka.audit.paper;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonpCharacterEscapes;

/// JSON laid out so that a person can read it and a program can cut it into lines: the outer
/// levels on lines of their own, all else on one line.
final class Lines implements PrettyPrinter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(JsonpCharacterEscapes.instance())
            .build();

    private static final String[] INDENTS = {"\n", "\n  ", "\n    ", "\n      "};

    private final int outer;
    private int depth;

    private Lines(int outer) {
        this.outer = outer;
    }

    /// A generator; closing it leaves the writer open.
    ///
    /// @param out where to
    /// @param outer how many levels have lines of their own; 0 for none
    static JsonGenerator open(Writer out, int outer) {
        Lines lines = new Lines(outer);
        return FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return lines;
                    }
                },
                out);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        begin(json, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, '}', entries);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        next(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        begin(json, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, ']', values);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        next(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        indent(json);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        indent(json);
    }

    private void begin(JsonGenerator json, char bracket) {
        json.writeRaw(bracket);
        depth++;
    }

    private void end(JsonGenerator json, char bracket, int parts) {
        boolean lines = depth <= outer && parts > 0;
        depth--;
        if (lines) {
            indent(json, depth);
        }
        json.writeRaw(bracket);
    }

    private void next(JsonGenerator json) {
        json.writeRaw(depth <= outer ? "," : ", ");
        indent(json);
    }

    private void indent(JsonGenerator json) {
        if (depth <= outer) {
            indent(json, depth);
        }
    }

    private static void indent(JsonGenerator json, int steps) {
        json.writeRaw(INDENTS[steps]);
    }
}
