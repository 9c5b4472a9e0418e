package org.povestka.page.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/// Reads the file that the reader picked, in the browser, and lets go of it.
final class Files {

    private Files() {}

    /// Told the text of a file once it has been read.
    @JSFunctor
    interface Reader extends JSObject {

        /// The text, read as UTF-8; empty where the file could not be read.
        void read(String text);
    }

    /// Reads what was picked; nothing where nothing was.
    @JSBody(
            params = {"field", "reader"},
            script = "var file = field.files[0];"
                    + "if (file) {"
                    + "file.text().then(reader, function() { reader(''); });"
                    + "field.value = '';"
                    + "}")
    static native void read(HTMLElement field, Reader reader);
}
