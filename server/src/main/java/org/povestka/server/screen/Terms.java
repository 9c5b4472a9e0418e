package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.povestka.law.history.Region;
import org.povestka.law.reading.Reading;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.registry.happening.Settings;

/// What a world runs under. What is not the law as it is stands where nobody can overlook it, the
/// rest folded away.
///
/// @param words the sentences
/// @param settings what it runs under
record Terms(TwinWords words, Settings settings) {

    List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        if (settings.regime().hypothetical()) {
            law().forEach(line -> parts.add(Element.of("p", line).styled("warning")));
        }
        List<String> paperless =
                settings.electronicOnly().stream().map(Region::code).sorted().toList();
        if (!paperless.isEmpty()) {
            parts.add(Element.of(
                    "p", words.say("feed.electronic-only", String.join(", ", paperless))));
        }
        List<Node> folded = new ArrayList<>();
        folded.add(Element.of("summary", words.say("feed.terms")));
        if (!settings.regime().hypothetical()) {
            law().forEach(line -> folded.add(Element.of("p", line)));
        }
        folded.add(Element.of("p", words.say("feed.border." + settings.border().word())));
        folded.add(Element.of("p", words.say("feed.follows")));
        folded.add(Element.of("ul", readings()));
        parts.add(Element.of("details", folded));
        return parts;
    }

    private List<String> law() {
        List<String> law = new ArrayList<>();
        Regime regime = settings.regime();
        law.add(
                regime instanceof Regime.Named named
                        ? words.say("feed.law.named", named.named().id())
                        : words.say("feed.law.in-force"));
        Reform reform = regime.reform();
        if (!reform.equals(Reform.NONE)) {
            law.add(words.say("feed.reform", reform.name()));
        }
        return law;
    }

    private List<Element> readings() {
        return settings.machine().held().chosen().stream()
                .sorted(Comparator.comparingInt(reading -> reading.question().firstBit()))
                .map(this::reading)
                .toList();
    }

    private Element reading(Reading reading) {
        return Element.of("li", reading.key() + ": " + words.speech().says(reading));
    }
}
