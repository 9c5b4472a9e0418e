package org.povestka.audit.paper;

import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.povestka.audit.finding.About;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A certificate as JSON: part of the JSON report, and a small file of its own.
public final class CertificateJson {

    private static final String NAME = "certificate";
    private static final int OUTER_LEVELS = 3;
    private static final JsonFactory FACTORY = new JsonFactory();

    private CertificateJson() {}

    /// Writes the file.
    ///
    /// @param certificate the certificate
    /// @param out where to; it stays open
    public static void write(Certificate certificate, Writer out) {
        try (JsonGenerator json = Lines.open(out, OUTER_LEVELS)) {
            json.writeStartObject();
            json.writeName(NAME);
            write(certificate, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /// Reads the certificate out of its own file, or out of a JSON report.
    ///
    /// @param in the JSON
    /// @return the certificate; nothing where there is none in it, or it is no JSON
    public static Optional<Certificate> read(Reader in) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = json.currentName().equals(NAME);
                if (json.nextToken() == JsonToken.START_OBJECT && found) {
                    return Optional.of(certificate(json));
                }
                json.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    static void write(Certificate certificate, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("log", certificate.log().name());
        json.writeStringProperty("logSha256", certificate.log().sha256());
        json.writeStringProperty("lawSha256", certificate.law());
        json.writeStringProperty("version", certificate.version());
        json.writeName("options");
        texts(certificate.options(), json);
        json.writeName("sample");
        json.writeStartObject();
        for (Sample.Case one : certificate.sample()) {
            json.writeName(one.of());
            texts(one.findings(), json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void texts(List<String> texts, JsonGenerator json) {
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static Certificate certificate(JsonParser json) {
        Map<String, String> texts = new TreeMap<>();
        List<String> options = List.of();
        List<Sample.Case> sample = new ArrayList<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                texts.put(name, json.getString());
            } else if (value == JsonToken.START_ARRAY && name.equals("options")) {
                options = texts(json);
            } else if (value == JsonToken.START_OBJECT && name.equals("sample")) {
                sample.addAll(cases(json));
            } else {
                json.skipChildren();
            }
        }
        return new Certificate(
                new About.Log(text(texts, "log"), text(texts, "logSha256")),
                text(texts, "lawSha256"),
                text(texts, "version"),
                options,
                sample);
    }

    private static String text(Map<String, String> texts, String name) {
        return texts.getOrDefault(name, "");
    }

    private static List<Sample.Case> cases(JsonParser json) {
        List<Sample.Case> cases = new ArrayList<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String of = json.currentName();
            json.nextToken();
            cases.add(new Sample.Case(of, texts(json)));
        }
        return cases;
    }

    private static List<String> texts(JsonParser json) {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(json.getString());
        }
        return texts;
    }
}
