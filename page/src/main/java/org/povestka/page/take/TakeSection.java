package org.povestka.page.take;

import java.util.ArrayList;
import java.util.List;
import org.povestka.page.form.Button;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;

/// The part of the screen below the answer: what the reader can print, save and
/// show.
public final class TakeSection {

    private TakeSection() {}

    /// The section. Its parts stand in it side by side, each under its own id, so
    /// that one can be printed without the others.
    public static Element of(Taking taking) {
        Words words = taking.words();
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", words.say("take")).with("id", "take-title"));
        parts.add(Element.of("p", words.say("take.lead")));
        parts.addAll(LetterPart.of(taking));
        parts.addAll(saved("calendar", words));
        parts.addAll(SheetPart.of(taking));
        parts.addAll(CodePart.of(taking));
        parts.addAll(saved("facts", words));
        return Element.of("section", parts)
                .with("id", "take")
                .with("aria-labelledby", "take-title");
    }

    /// Something that is only saved.
    private static List<Node> saved(String what, Words words) {
        List<Node> parts = new ArrayList<>(title(what, words));
        parts.add(controls(Button.of(words.say("take." + what + ".save"), "save:" + what)));
        return parts;
    }

    /// A heading and what it is about.
    static List<Node> title(String what, Words words) {
        return List.of(
                Element.of("h3", words.say("take." + what)),
                Element.of("p", words.say("take." + what + ".lead")));
    }

    /// Buttons in a row; they are not printed.
    static Element controls(Element... buttons) {
        return Element.of("p", List.of(buttons)).styled("controls");
    }

    /// The button that shows a part, or hides it again.
    static Element fold(Taking taking, String part) {
        boolean shown = taking.shows(part);
        String to = shown ? "" : Taking.SHOWN;
        String key = "take." + part + (shown ? ".hide" : ".show");
        return Button.of(taking.words().say(key), "choose:" + part + "=" + to)
                .with("aria-expanded", String.valueOf(shown));
    }
}
