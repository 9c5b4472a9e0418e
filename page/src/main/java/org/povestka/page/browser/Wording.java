package org.povestka.page.browser;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.povestka.papers.Language;
import org.teavm.jso.JSBody;

/// Stands in the page for the class of the same name in `papers`: the sentences are
/// carried in the page, read by key.
public final class Wording {

    private final String source;

    private Wording(String source) {
        this.source = source;
    }

    /// The sentences of `subject` in `language`.
    public static Wording of(String subject, Language language) {
        String source = subject + "_" + language.tag();
        if (!carried(source)) {
            throw new IllegalArgumentException("not carried in the page: " + source);
        }
        return new Wording(source);
    }

    /// The sentence under this key; a key without one is an error of the caller.
    public String text(String key) {
        if (!carried(source, key)) {
            throw new IllegalArgumentException(source + ": no sentence under the key: " + key);
        }
        return sentence(source, key);
    }

    /// Every key, in order: both languages of a subject have the same.
    public SortedSet<String> keys() {
        return new TreeSet<>(List.of(names(source)));
    }

    @JSBody(params = "source", script = "return source in window.povestkaTexts;")
    private static native boolean carried(String source);

    @JSBody(
            params = {"source", "key"},
            script = "return Object.hasOwn(window.povestkaTexts[source], key);")
    private static native boolean carried(String source, String key);

    @JSBody(
            params = {"source", "key"},
            script = "return window.povestkaTexts[source][key];")
    private static native String sentence(String source, String key);

    @JSBody(params = "source", script = "return Object.keys(window.povestkaTexts[source]);")
    private static native String[] names(String source);
}
