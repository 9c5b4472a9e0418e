package org.povestka.page.browser;

import java.util.Optional;
import org.povestka.law.history.Account;
import org.povestka.page.first.FirstAnswer;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/// A program of its own, read and run before the browser comes to the large one: shows the three
/// dates as soon as both questions are answered, until the large one says everything.
public final class First {

    private First() {}

    /// Called where the questions end.
    public static void main(String[] arguments) {
        HTMLDocument document = HTMLDocument.current();
        document.addEventListener("change", First::answered);
        if (!value("fact.0.on").isEmpty()) {
            answer();
        }
    }

    /// Leaves the page to the large program, as it stood in the file.
    static void makeWay() {
        takeAway(FirstAnswer.ID);
        leave();
    }

    private static void answered(Event event) {
        answer();
    }

    private static void answer() {
        show(FirstAnswer.of(
                value("fact.0.on"), value("fact.0.appear"), Account.NOT_SAID, language()));
    }

    private static void show(Optional<Element> part) {
        if (alone()) {
            takeAway(FirstAnswer.ID);
            part.ifPresent(shown -> putBehindQuestions(shown.markup()));
        }
    }

    private static Language language() {
        return fragment().contains("&en&") ? Language.EN : Language.RU;
    }

    private static String value(String id) {
        HTMLElement field = HTMLDocument.current().getElementById(id);
        return field == null ? "" : ((HTMLInputElement) field).getValue();
    }

    private static void takeAway(String id) {
        HTMLElement part = HTMLDocument.current().getElementById(id);
        if (part != null) {
            part.getParentNode().removeChild(part);
        }
    }

    @JSBody(script = "return '&' + location.hash.slice(1) + '&';")
    private static native String fragment();

    /// Whether nobody else shows answers yet.
    @JSBody(script = "return !window.povestkaWhole;")
    private static native boolean alone();

    @JSBody(script = "window.povestkaWhole = true;")
    private static native void leave();

    @JSBody(
            params = "markup",
            script = "document.getElementById('questions')"
                    + ".insertAdjacentHTML('afterend', markup);")
    private static native void putBehindQuestions(String markup);
}
