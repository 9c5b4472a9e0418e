package org.povestka.page.code;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;

/// The fields that take a QR code: from the camera, or from a picture that was
/// kept.
public final class ReadCode {

    private final Words words;
    private final String failed;

    private ReadCode(Words words, String failed) {
        this.words = words;
        this.failed = failed;
    }

    /// What is said where the last picture gave nothing, and the fields.
    ///
    /// @param words the words of the page
    /// @param failed why the last picture gave no facts, by the word of the deed;
    /// empty where none was tried or it gave some
    public static Element of(Words words, String failed) {
        return new ReadCode(words, failed).fold();
    }

    private Element fold() {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("summary", words.say("scan.title")));
        parts.add(Element.of("p", words.say("scan.why")).styled("why"));
        if (!failed.isEmpty()) {
            parts.add(Element.of("p", words.say("scan." + failed))
                    .with("role", "alert")
                    .with("id", "scan-failed")
                    .styled("flaw"));
        }
        parts.add(labelled("camera", field("camera").with("capture", "environment")));
        parts.add(labelled("photo", field("photo")));
        return Element.of("details", parts).with("id", "scan");
    }

    private Element labelled(String way, Element field) {
        return Element.of(
                        "div",
                        Element.of("label", words.say("scan." + way)).with("for", id(way)),
                        field)
                .styled("field");
    }

    private Element field(String way) {
        Element field = Element.of("input")
                .with("type", "file")
                .with("id", id(way))
                .with("accept", "image/*")
                .with("data-do", "scan");
        return failed.isEmpty() ? field : field.with("aria-describedby", "scan-failed");
    }

    private static String id(String way) {
        return "scan-" + way;
    }
}
