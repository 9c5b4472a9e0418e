package org.povestka.page;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povestka.page.lettering.Lettering;
import org.povestka.papers.Language;
import org.povestka.papers.Reference;
import org.povestka.papers.Wording;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// The texts that the page carries: every sentence of both languages that it may
/// say, and the reference files of the law.
final class Texts {

    private static final List<String> SUBJECTS = List.of(
            "calendar",
            "case",
            "desk",
            "document",
            "flaws",
            "ground",
            "law",
            "letters",
            "page",
            "proof",
            "reading",
            "remedies",
            "sheet",
            "timeline");

    private static final List<String> REFERENCES = List.of(
            "/org/povestka/law/editions.yaml",
            "/org/povestka/law/not-modelled.yaml",
            "/org/povestka/law/questions.yaml",
            "/org/povestka/law/rules.yaml",
            "/org/povestka/law/sources.yaml",
            "/org/povestka/law/wordings.yaml",
            "/org/povestka/papers/ledger.yaml");

    private static final JsonFactory ASCII =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Texts() {}

    /// The texts by name, each as JSON that may stand in an element of its own.
    static Map<String, String> all() {
        Map<String, String> texts = sentences(SUBJECTS);
        for (String name : REFERENCES) {
            texts.put(name, json(Reference.list(name)));
        }
        return texts;
    }

    private static Map<String, String> sentences(List<String> subjects) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String subject : subjects) {
            for (Language language : Language.values()) {
                Map<String, String> sentences = sentences(Wording.of(subject, language));
                texts.put(subject + "_" + language.tag(), json(sentences));
            }
        }
        return texts;
    }

    private static Map<String, String> sentences(Wording wording) {
        Map<String, String> sentences = new LinkedHashMap<>();
        wording.keys().forEach(key -> sentences.put(key, wording.text(key)));
        return sentences;
    }

    private static String json(Object tree) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = ASCII.createGenerator(ObjectWriteContext.empty(), json)) {
            write(tree, generator);
        }
        return json.toString().replace("<", "\\u003c");
    }

    /// A tree with every scalar as its text, which is how it is read.
    private static void write(Object tree, JsonGenerator generator) {
        switch (tree) {
            case Map<?, ?> map -> {
                generator.writeStartObject();
                map.forEach((key, value) -> {
                    generator.writeName(key.toString());
                    write(value, generator);
                });
                generator.writeEndObject();
            }
            case List<?> list -> {
                generator.writeStartArray();
                list.forEach(value -> write(value, generator));
                generator.writeEndArray();
            }
            default -> generator.writeString(Lettering.ofText(tree.toString()));
        }
    }
}
