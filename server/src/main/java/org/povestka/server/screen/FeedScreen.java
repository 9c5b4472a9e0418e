package org.povestka.server.screen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povestka.law.history.Region;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.registry.course.Arrival;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.moment.Zone;
import org.povestka.registry.world.World;
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
                        + coming(view)));
        content.addAll(new Terms(words, view.world().settings()).parts());
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

    /// Where "to the next event" will stop, and what comes in before it.
    private static String coming(View view) {
        TwinWords words = view.words();
        World world = view.world();
        Optional<Instant> next = world.next();
        Optional<String> batch = Arrival.next(world.settings().course(), world.now())
                .filter(one -> next.stream().allMatch(one.at()::isBefore))
                .map(one -> words.say(
                        next.isEmpty() ? "feed.next-batch" : "feed.batch-first",
                        moment(words, one.at())));
        Optional<String> event = next.map(at -> words.say("feed.next", moment(words, at)));
        String said =
                Stream.of(event, batch).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return said.isEmpty() ? words.say("feed.nothing") : said;
    }

    private static String moment(TwinWords words, Instant at) {
        return words.moment(at, Zone.of(Region.NOT_SAID));
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
