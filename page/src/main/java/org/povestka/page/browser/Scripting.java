package org.povestka.page.browser;

import org.povestka.page.screen.TextDoor;
import org.povestka.papers.Language;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/// What the page offers to a script: `povestkaAnswer(caseFile, language)`.
final class Scripting {

    private Scripting() {}

    /// Answers a case file as text.
    @JSFunctor
    interface Explaining extends JSObject {

        /// The answer, or what is wrong.
        String explain(String caseFile, String language);
    }

    static void offer() {
        offer((caseFile, language) -> TextDoor.explain(caseFile, Language.of(language)));
    }

    @JSBody(params = "explaining", script = "window.povestkaAnswer = explaining;")
    private static native void offer(Explaining explaining);
}
