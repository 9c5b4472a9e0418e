package org.povestka.page.take;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.povestka.page.code.SquareCode;
import org.povestka.page.form.Button;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;

/// The facts as a QR code to show or to print.
final class CodePart {

    private CodePart() {}

    static List<Node> of(Taking taking) {
        Words words = taking.words();
        List<Node> parts = new ArrayList<>(TakeSection.title(Taking.CODE, words));
        Element fold = TakeSection.fold(taking, Taking.CODE);
        if (!taking.shows(Taking.CODE)) {
            parts.add(TakeSection.controls(fold));
            return parts;
        }
        String print = words.say("take.code.print");
        parts.add(TakeSection.controls(fold, Button.of(print, "print:code")));
        parts.add(Element.of("figure", drawn(taking.line(), words)).with("id", "code"));
        return parts;
    }

    private static List<Node> drawn(String facts, Words words) {
        List<Node> parts = new ArrayList<>();
        SquareCode.of(facts)
                .ifPresentOrElse(
                        code -> {
                            parts.add(code.drawing(words.say("take.code.label")));
                            if (code.fine()) {
                                parts.add(Element.of("p", words.say("take.code.fine")));
                            }
                        },
                        () -> parts.add(tooLong(facts, words)));
        Element text = Element.of("p", facts).styled("facts-text");
        parts.add(Element.of("figcaption", Element.of("p", words.say("take.code.text")), text));
        return parts;
    }

    private static Element tooLong(String facts, Words words) {
        int octets = facts.getBytes(StandardCharsets.UTF_8).length;
        return Element.of(
                        "p",
                        words.say(
                                "take.code.too-long",
                                String.valueOf(octets),
                                String.valueOf(SquareCode.MOST)))
                .styled("flaw");
    }
}
