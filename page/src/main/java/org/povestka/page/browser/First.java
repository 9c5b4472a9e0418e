package org.povestka.page.browser;

import org.povestka.page.first.FirstAnswer;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/// The first answer, which a small script gives while the browser still reads this program.
final class First {

    private First() {}

    /// Takes the page over, as it stood in the file: from now on the small script says nothing.
    static void makeWay() {
        HTMLElement part = HTMLDocument.current().getElementById(FirstAnswer.ID);
        if (part != null) {
            part.getParentNode().removeChild(part);
        }
        leave();
    }

    @JSBody(script = "window.povestkaWhole = true;")
    private static native void leave();
}
