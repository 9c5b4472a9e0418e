package org.povestka.page.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/// The texts that the page carries beside its script; each is read when it is first asked for.
final class Carried {

    private Carried() {}

    /// What is carried under a name.
    static JSObject named(String name) {
        if (!carried(name)) {
            throw new IllegalArgumentException("not carried in the page: " + name);
        }
        return read(name);
    }

    @JSBody(params = "name", script = "return !!document.getElementById('text:' + name);")
    private static native boolean carried(String name);

    @JSBody(
            params = "name",
            script = "var read = window.povestkaTexts || (window.povestkaTexts = {});"
                    + "if (!read[name]) {"
                    + "var text = document.getElementById('text:' + name).textContent;"
                    + "read[name] = JSON.parse(text); }"
                    + "return read[name];")
    private static native JSObject read(String name);
}
