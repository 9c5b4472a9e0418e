package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.history.Region;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.moment.Zone;
import org.povestka.server.twin.Told;

/// The clock's next event and what happened last.
final class FeedScreen {

    private FeedScreen() {}

    static List<Node> content(View view) {
        TwinWords words = view.words();
        List<Node> content = new ArrayList<>();
        content.add(Element.of(
                "p",
                words.say("feed.people", Integer.toString(view.world().people().size())) + " "
                        + view.world()
                                .next()
                                .map(at -> words.say(
                                        "feed.next", words.moment(at, Zone.of(Region.NOT_SAID))))
                                .orElseGet(() -> words.say("feed.nothing"))));
        List<String> paperless = view.world().settings().electronicOnly().stream()
                .map(Region::code)
                .sorted()
                .toList();
        if (!paperless.isEmpty()) {
            content.add(Element.of(
                    "p", words.say("feed.electronic-only", String.join(", ", paperless))));
        }
        content.add(Element.of("h2", words.say("feed.last")));
        content.add(
                view.feed().isEmpty()
                        ? Element.of("p", words.say("feed.quiet"))
                        : Element.of(
                                        "ol",
                                        view.feed().stream()
                                                .map(told -> item(words, told))
                                                .toList())
                                .styled("feed"));
        return List.of(Element.of("div", content).with("id", "live"));
    }

    private static Element item(TwinWords words, Told told) {
        List<Node> parts = new ArrayList<>();
        Zone zone = Zone.of(Region.NOT_SAID);
        parts.add(Element.of("time", words.moment(told.happening().at(), zone))
                .with("datetime", told.happening().at().toString()));
        parts.add(Words.of(" "));
        if (told.happening() instanceof Happening.OfPerson one) {
            parts.add(Element.of("a", words.number(one.person()))
                    .with("href", "/" + Room.RECORD.path() + "/" + one.person()));
            parts.add(Words.of(": "));
        }
        parts.add(Words.of(words.sentence(told.happening())));
        return Element.of("li", parts);
    }
}
