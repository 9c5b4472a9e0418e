package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.registry.machine.Dossier;

/// Every screen as a whole page.
public final class Screens {

    private Screens() {}

    /// A room without anybody in it: who could be called in, or the feed.
    ///
    /// @param room the room
    /// @param view who looks at what
    /// @param search what he looks for; empty for everybody
    /// @return the page
    public static String empty(Room room, View view, String search) {
        List<Node> content = switch (room) {
            case FEED -> FeedScreen.content(view);
            case RECORD, OFFICE, PORTAL, BORDER, SUPERVISOR, COUNTER, COURT, AUDITOR, FAULTS ->
                new SearchScreen(view, room).content(search);
        };
        return Frame.page(view, view.words().say("room." + room.path()), content);
    }

    /// A room with a person in it.
    ///
    /// @param room the room
    /// @param view who looks at what
    /// @param dossier the person
    /// @return the page
    public static String of(Room room, View view, Dossier dossier) {
        TwinWords words = view.words();
        List<Node> content = new ArrayList<>();
        content.add(who(words, dossier));
        content.addAll(
                switch (room) {
                    case FEED -> FeedScreen.content(view);
                    case RECORD -> new RecordScreen(view, dossier).content();
                    case OFFICE -> new OfficeScreen(view, dossier).content();
                    case PORTAL -> new PortalScreen(view, dossier).content();
                    case BORDER -> new BorderScreen(view, dossier).content();
                    case SUPERVISOR -> new SupervisorScreen(view, dossier).content();
                    case COUNTER -> new CounterScreen(view, dossier).content();
                    case COURT -> new CourtScreen(view, dossier).content();
                    case AUDITOR, FAULTS ->
                        throw new IllegalArgumentException(room + ": has a board of its own");
                });
        return Frame.page(view, words.say("room." + room.path()), content);
    }

    /// Any other page within the frame of the town.
    ///
    /// @param view who looks at what
    /// @param title its heading
    /// @param content what stands below it
    /// @return the page
    public static String page(View view, String title, List<Node> content) {
        return Frame.page(view, title, content);
    }

    /// Any other page about one person.
    ///
    /// @param view who looks at what
    /// @param title its heading
    /// @param dossier the person
    /// @param content what stands below it
    /// @return the page
    public static String page(View view, String title, Dossier dossier, List<Node> content) {
        List<Node> all = new ArrayList<>();
        all.add(who(view.words(), dossier));
        all.addAll(content);
        return Frame.page(view, title, all);
    }

    /// A page that says why something is not shown or done.
    ///
    /// @param view who looks at what
    /// @param key the key of the sentence
    /// @param lines what is wrong, one a line; none as a rule
    /// @return the page
    public static String refusal(View view, String key, List<String> lines) {
        List<Node> content = new ArrayList<>();
        content.add(Element.of("p", view.words().say(key)));
        if (!lines.isEmpty()) {
            content.add(Element.of(
                    "ul", lines.stream().map(line -> Element.of("li", line)).toList()));
        }
        return Frame.page(view, view.words().say("refusal"), content);
    }

    private static Element who(TwinWords words, Dossier dossier) {
        return Element.of(
                        "p",
                        words.say(
                                "who",
                                words.number(dossier.id()),
                                dossier.profile().name(),
                                words.speech().day(dossier.profile().born())))
                .styled("who");
    }
}
