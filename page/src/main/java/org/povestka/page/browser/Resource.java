package org.povestka.page.browser;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.teavm.jso.JSBody;

/// Stands in the page for the class of the same name in `papers`: the files that
/// lie beside its classes are carried in the page.
public final class Resource {

    private Resource() {}

    /// The file as a stream of UTF-8.
    public static InputStream open(String name) {
        return new ByteArrayInputStream(text(name).getBytes(StandardCharsets.UTF_8));
    }

    /// The file as text.
    public static String text(String name) {
        if (!carried(name)) {
            throw new IllegalArgumentException("not carried in the page: " + name);
        }
        return carriedText(name);
    }

    @JSBody(params = "name", script = "return name in window.povestkaTexts;")
    private static native boolean carried(String name);

    @JSBody(params = "name", script = "return window.povestkaTexts[name];")
    private static native String carriedText(String name);
}
