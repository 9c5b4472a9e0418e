package org.povestka.page.browser;

import java.time.LocalDate;
import java.util.Iterator;
import org.povestka.page.screen.Deed;
import org.povestka.page.screen.Deeds;
import org.povestka.page.screen.Kept;
import org.povestka.page.screen.Opening;
import org.povestka.page.screen.Rehearsal;
import org.povestka.page.screen.Screens;
import org.povestka.page.screen.State;
import org.povestka.page.screen.Turn;
import org.povestka.papers.html.Element;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.Node;

/// Opens the page: reads the clock once, shows the first screen, and from then on
/// shows what follows from each thing the reader does.
public final class Main {

    /// Between two steps of what nobody waits for, in milliseconds.
    private static final int PAUSE = 50;

    private final HTMLDocument document = HTMLDocument.current();
    private final Patch patch = new Patch(document);
    private final Kept kept = new Kept();
    private State state;
    private Element shown;

    private Main(State state) {
        this.state = state;
        this.shown = Screens.page(state, kept);
        First.makeWay();
        patch.change(page(), Screens.beforeScript(shown), shown, false);
        document.addEventListener("click", this::touched);
        document.addEventListener("change", this::changed);
        document.addEventListener("input", this::dragged);
        document.addEventListener("submit", Event::preventDefault);
    }

    /// Called when the document has been read.
    public static void main(String[] arguments) {
        State opening = State.opening(LocalDate.of(year(), month(), day()));
        new Main(opening).catchUp();
        Scripting.offer();
        rehearse(Rehearsal.steps(opening).iterator());
    }

    /// One step at a time, so that what the reader does in between is heard at once.
    private static void rehearse(Iterator<Runnable> steps) {
        if (steps.hasNext()) {
            Window.setTimeout(
                    () -> {
                        steps.next().run();
                        rehearse(steps);
                    },
                    PAUSE);
        }
    }

    /// Goes where the address points, and hears what the reader said and touched before there was
    /// anybody to hear it.
    private void catchUp() {
        Opening.deeds(fragment()).forEach(this::become);
        for (HTMLInputElement field : said()) {
            become(Deed.of(field.getAttribute("data-do"), field.getValue()));
        }
        HTMLElement button = touchedBefore();
        if (button != null) {
            touched(button);
        }
    }

    private void touched(Event event) {
        HTMLElement element = doer(event);
        if (element != null && element.getTagName().equalsIgnoreCase("button")) {
            touched(element);
        }
    }

    private void touched(HTMLElement button) {
        become(Deed.of(button.getAttribute("data-do"), valueFor(button)));
    }

    private void changed(Event event) {
        HTMLElement element = doer(event);
        if (element == null) {
            return;
        }
        String words = element.getAttribute("data-do");
        if ("file".equals(element.getAttribute("type"))) {
            opened(element, words);
            return;
        }
        HTMLInputElement field = (HTMLInputElement) element;
        String ticked = field.isChecked() ? "yes" : "";
        boolean box = "checkbox".equals(element.getAttribute("type"));
        become(Deed.of(words, box ? ticked : field.getValue()));
    }

    /// A file field takes a text, or a picture that shows one.
    private void opened(HTMLElement field, String words) {
        if (words.equals("scan")) {
            Pictures.look(field, words, this::become);
        } else {
            Files.read(field, text -> become(Deed.of(words, text)));
        }
    }

    /// A slider is heard while it is dragged, other fields when they have been
    /// left.
    private void dragged(Event event) {
        HTMLElement element = doer(event);
        if (element != null && "range".equals(element.getAttribute("type"))) {
            changed(event);
        }
    }

    private void become(Deed deed) {
        Turn turn = Deeds.after(state, deed);
        state = turn.state();
        Element next = Screens.page(state, kept);
        patch.change(page(), shown, next, false);
        shown = next;
        document.getDocumentElement().setAttribute("lang", state.language().tag());
        Effects.happen(turn.effect());
    }

    private Node page() {
        return document.getElementById("app").getFirstChild();
    }

    @JSBody(script = "return location.hash.slice(1);")
    private static native String fragment();

    /// The fields that hold something else than the page has put into them.
    @JSBody(
            script = "return Array.from(document.querySelectorAll('#questions input')).filter("
                    + "function(field) {"
                    + "return field.value !== (field.getAttribute('value') || ''); });")
    private static native HTMLInputElement[] said();

    @JSBody(script = "return window.povestkaTouched || null;")
    private static native HTMLElement touchedBefore();

    /// What stands in the field that a button works on; nothing for a button of its
    /// own.
    @JSBody(
            params = "button",
            script = "var field = document.getElementById(button.getAttribute('data-from'));"
                    + "return field ? field.value : '';")
    private static native String valueFor(HTMLElement button);

    @JSBody(script = "return new Date().getFullYear();")
    private static native int year();

    @JSBody(script = "return new Date().getMonth() + 1;")
    private static native int month();

    @JSBody(script = "return new Date().getDate();")
    private static native int day();

    @JSBody(params = "event", script = "return event.target.closest('[data-do]');")
    private static native HTMLElement doer(Event event);
}
