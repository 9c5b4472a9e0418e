package org.povestka.papers;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/// The sentences of one subject in one language, read by key from a UTF-8 `.properties` file.
///
/// `Wording.of("letters", RU)` reads `letters_ru.properties`, which lies beside this class.
public final class Wording {
    private final String source;
    private final Properties sentences;

    private Wording(String source, Properties sentences) {
        this.source = source;
        this.sentences = sentences;
    }

    /// The sentences of `subject` in `language`.
    public static Wording of(String subject, Language language) {
        String source = subject + "_" + language.tag() + ".properties";
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(Resource.open(source), StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
        return new Wording(source, sentences);
    }

    /// The sentence under this key; a key without one is an error of the caller.
    public String text(String key) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException(source + ": no sentence under the key: " + key);
        }
        return sentence;
    }

    /// Every key, in order: both languages of a subject have the same.
    public SortedSet<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }
}
