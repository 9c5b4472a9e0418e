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

    /// The sentence under this key, its blanks filled in order: `{0}` is the first blank; a blank
    /// that nothing is given for stays as it is.
    public String say(String key, String... parts) {
        return fill(text(key), parts);
    }

    private static String fill(String sentence, String... parts) {
        int open = parts.length == 0 ? -1 : sentence.indexOf('{');
        if (open < 0) {
            return sentence;
        }
        StringBuilder filled = new StringBuilder();
        int told = 0;
        while (open >= 0 && open + 2 < sentence.length()) {
            int blank = sentence.charAt(open + 1) - '0';
            if (blank >= 0 && blank < parts.length && sentence.charAt(open + 2) == '}') {
                filled.append(sentence, told, open).append(parts[blank]);
                told = open + 3;
            }
            open = sentence.indexOf('{', open + 1);
        }
        return filled.append(sentence, told, sentence.length()).toString();
    }

    /// Every key, in order: both languages of a subject have the same.
    public SortedSet<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }
}
