package org.povestka.page.take;

import java.util.ArrayList;
import java.util.List;
import org.povestka.page.form.Button;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.letter.CaseFacts;
import org.povestka.papers.letter.Letter;
import org.povestka.papers.letter.LetterBody;
import org.povestka.papers.speech.Words;

/// The six letters: one is picked, and stands there as it will be printed.
final class LetterPart {

    private LetterPart() {}

    static List<Node> of(Taking taking) {
        Words words = taking.words();
        Words letters = new Words("letters", taking.language());
        List<Node> parts = new ArrayList<>(TakeSection.title("letters", words));
        List<Element> buttons = new ArrayList<>();
        List<Node> shown = new ArrayList<>();
        for (Letter letter : Letter.values()) {
            String name = letters.say(letter.id() + ".name");
            boolean picked = taking.shows(letter);
            buttons.add(Element.of("li", pick(letter, name, picked)));
            if (picked) {
                shown.add(controls(words));
                shown.add(sheet(letter, name, taking));
            }
        }
        parts.add(Element.of("ul", buttons).styled("picks"));
        parts.addAll(shown);
        return parts;
    }

    private static Element pick(Letter letter, String name, boolean picked) {
        String to = picked ? "" : letter.id();
        return Button.of(name, "choose:" + Taking.LETTER + "=" + to)
                .with("aria-pressed", String.valueOf(picked));
    }

    private static Element controls(Words words) {
        return TakeSection.controls(
                Button.of(words.say("take.letter.print"), "print:letter"),
                Button.of(words.say("take.letter.save"), "save:letter"));
    }

    private static Element sheet(Letter letter, String name, Taking taking) {
        List<Node> parts = new LetterBody("h4")
                .of(letter, CaseFacts.of(taking.explanation(), taking.language()));
        return Element.of("article", parts)
                .with("id", "letter")
                .with("aria-label", name)
                .styled("letter");
    }
}
