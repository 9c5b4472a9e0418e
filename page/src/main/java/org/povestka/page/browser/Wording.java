package org.povestka.page.browser;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.povestka.papers.Language;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/// Stands in the page for the class of the same name in `papers`: the sentences are
/// carried in the page, read by key.
public final class Wording {

    private final String source;
    private final JSObject sentences;

    private Wording(String source, JSObject sentences) {
        this.source = source;
        this.sentences = sentences;
    }

    /// The sentences of `subject` in `language`.
    public static Wording of(String subject, Language language) {
        String source = subject + "_" + language.tag();
        return new Wording(source, Carried.named(source));
    }

    /// The sentence under this key; a key without one is an error of the caller.
    public String text(String key) {
        if (!holds(sentences, key)) {
            throw new IllegalArgumentException(source + ": no sentence under the key: " + key);
        }
        return Lettered.text(sentence(sentences, key));
    }

    /// The sentence under this key, its blanks filled in order: `{0}` is the first blank; a blank
    /// that nothing is given for stays as it is.
    public String say(String key, String... parts) {
        String sentence = text(key);
        return parts.length == 0 ? sentence : filled(sentence, parts);
    }

    /// Every key, in order: both languages of a subject have the same.
    public SortedSet<String> keys() {
        return new TreeSet<>(List.of(names(sentences)));
    }

    @JSBody(
            params = {"sentences", "key"},
            script = "return Object.hasOwn(sentences, key);")
    private static native boolean holds(JSObject sentences, String key);

    @JSBody(
            params = {"sentences", "key"},
            script = "return sentences[key];")
    private static native JSObject sentence(JSObject sentences, String key);

    /// A sentence cut at its blanks has at its odd places what stands between braces.
    @JSBody(
            params = {"sentence", "parts"},
            script = "var cut = sentence.split(/\\{([0-9])\\}/), said = cut[0];"
                    + "for (var i = 1; i < cut.length; i += 2) {"
                    + "var part = parts[cut[i]];"
                    + "said += (part === undefined ? '{' + cut[i] + '}' : part) + cut[i + 1]; }"
                    + "return said;")
    private static native String filled(String sentence, String[] parts);

    @JSBody(params = "sentences", script = "return Object.keys(sentences);")
    private static native String[] names(JSObject sentences);
}
