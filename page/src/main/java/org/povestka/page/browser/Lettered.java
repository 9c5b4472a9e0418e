package org.povestka.page.browser;

import org.povestka.page.lettering.Lettering;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/// Reads the texts that [Lettering] wrote, each when it is asked for.
final class Lettered {

    private Lettered() {}

    /// The text, with its letters in the place of their signs.
    @JSBody(
            params = "text",
            script = "if (text.indexOf('" + Lettering.MARK + "') < 0) { return text; }"
                    + "var letter = window.povestkaLetters;"
                    + "if (!letter) { letter = window.povestkaLetters = {};"
                    + "for (var at = 0; at < " + Lettering.COUNT + "; at++) {"
                    + "letter['" + Lettering.SIGNS + "'.charAt(at)] ="
                    + "'" + Lettering.LETTERS + "'.charAt(at); } }"
                    + "var parts = text.split('" + Lettering.MARK + "'), read = parts[0];"
                    + "for (var i = 1; i < parts.length; i += 2) {"
                    + "var part = parts[i];"
                    + "for (var k = 0; k < part.length; k++) {"
                    + "read += letter[part[k]] || part[k]; }"
                    + "read += (part ? '' : '" + Lettering.MARK + "') + parts[i + 1]; }"
                    + "return read;")
    static native String text(JSObject text);
}
