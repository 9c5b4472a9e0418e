package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povestka.law.history.Region;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.registry.deed.Role;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.moment.Zone;
import org.povestka.server.login.Member;
import org.povestka.server.login.Standing;
import org.povestka.server.login.Tokens;

/// What stands on every screen: the clock, the role, the language, the ways to the rooms, and
/// what this is not.
final class Frame {

    /// What is read on the page that works without a server, by the key of its name: where it
    /// opens there.
    private static final Map<String, String> PAGE = page();

    private final View view;
    private final TwinWords words;
    private final boolean stranger;

    private Frame(View view) {
        this.view = view;
        this.words = view.words();
        this.stranger = view.who().standing() instanceof Standing.Stranger;
    }

    /// A whole page.
    ///
    /// @param view who looks at what
    /// @param title the heading of the screen
    /// @param content what stands below it
    static String page(View view, String title, List<Node> content) {
        Element html = Tokens.into(
                new Frame(view).html(title, content), view.who().standing().carried());
        return "<!DOCTYPE html>\n" + html.markup() + "\n";
    }

    private Element html(String title, List<Node> content) {
        List<Node> head = new ArrayList<>(List.of(
                Element.of("meta").with("charset", "utf-8"),
                meta("viewport", "width=device-width, initial-scale=1"),
                meta("color-scheme", "light dark"),
                Element.of("title", words.say("title", title)),
                Element.of("link").with("rel", "icon").with("href", "data:,"),
                Element.of("link").with("rel", "stylesheet").with("href", "/style.css")));
        if (!stranger) {
            head.add(Element.of("script", "").with("src", "/live.js").with("defer", "defer"));
        }
        List<Node> main = new ArrayList<>();
        main.add(Element.of("h1", title));
        said().forEach(main::add);
        main.addAll(content);
        Element body = Element.of(
                "body",
                Element.of("a", words.say("skip")).with("href", "#main").styled("skip"),
                Element.of("header", bar(), rooms()),
                Element.of("main", main).with("id", "main"),
                footer());
        return Element.of("html", Element.of("head", head), body)
                .with("lang", view.who().language().tag());
    }

    private List<Node> said() {
        String key = view.who().said();
        return key.isEmpty()
                ? List.of()
                : List.of(Element.of("p", words.say("said." + key))
                        .with("role", "status")
                        .styled("said"));
    }

    private Element bar() {
        List<Node> parts = new ArrayList<>();
        parts.add(
                Element.of("p", Element.of("b", "Povestka"), Words.of(" · " + words.say("town"))));
        if (!stranger) {
            parts.add(Element.of("p", words.moment(view.world().now(), Zone.of(Region.NOT_SAID)))
                    .with("id", "clock")
                    .styled("clock"));
        }
        if (!stranger && view.who().role() == Role.TRAINER) {
            parts.add(clock());
        }
        if (!stranger && !view.world().switches().on().isEmpty()) {
            parts.add(Element.of("p", words.say("faults.on", faults())).styled("faults-on"));
        }
        switch (view.who().standing()) {
            case Standing.Switching one -> parts.add(role());
            case Standing.Stranger one -> {}
            case Standing.Known known -> parts.add(logged(known.member()));
        }
        parts.add(language());
        return Element.of("div", parts).styled("bar");
    }

    /// The faults that are on, by number; by name where it is one.
    private String faults() {
        Set<Fault> on = view.world().switches().on().keySet();
        return on.size() == 1
                ? words.fault(on.iterator().next())
                : String.join(", ", on.stream().map(Fault::id).toList());
    }

    private Element clock() {
        return Element.of(
                        "div",
                        Form.of("move-clock", view)
                                .hidden("hours", "1")
                                .button(words.say("clock.hour")),
                        Form.of("move-clock", view)
                                .hidden("hours", "24")
                                .button(words.say("clock.day")),
                        Form.of("move-clock", view)
                                .hidden("next", "1")
                                .button(words.say("clock.next")),
                        Form.of("move-clock", view)
                                .field("date", "to", words.say("clock.to"))
                                .button(words.say("clock.go")))
                .with("role", "group")
                .with("aria-label", words.say("clock.title"))
                .styled("moves");
    }

    /// Who has logged in, and the way out.
    private Element logged(Member member) {
        return Element.of(
                        "form",
                        Element.of(
                                "p",
                                Element.of(
                                                "a",
                                                words.say(
                                                        "login.as",
                                                        words.say("role."
                                                                + member.role().word()),
                                                        member.name()))
                                        .with("href", "/password")),
                        Element.of("button", words.say("login.out")).with("type", "submit"))
                .with("method", "post")
                .with("action", "/logout");
    }

    private Element role() {
        List<Node> options = new ArrayList<>();
        for (Role role : Role.values()) {
            Element option = Element.of("option", words.say("role." + role.word()))
                    .with("value", role.word());
            options.add(role == view.who().role() ? option.with("selected", "selected") : option);
        }
        return Element.of(
                        "form",
                        Element.of("label", words.say("role")).with("for", "role"),
                        Element.of("select", options).with("id", "role").with("name", "role"),
                        Element.of("button", words.say("role.take")).with("type", "submit"))
                .with("method", "post")
                .with("action", "/role");
    }

    private Element language() {
        Language other = view.who().language() == Language.RU ? Language.EN : Language.RU;
        return Element.of(
                        "form",
                        Element.of("input")
                                .with("type", "hidden")
                                .with("name", "language")
                                .with("value", other.tag()),
                        Element.of("input")
                                .with("type", "hidden")
                                .with("name", "back")
                                .with("value", view.path()),
                        Element.of("button", words.say("language.other"))
                                .with("type", "submit")
                                .with("lang", other.tag()))
                .with("method", "post")
                .with("action", "/language");
    }

    private Element rooms() {
        List<Element> items = new ArrayList<>();
        if (!stranger) {
            Room.openTo(view.who().role()).forEach(room -> items.add(way(room.path())));
            if (Room.RECORD.admits(view.who().role())) {
                items.add(way("intake"));
            }
            if (view.who().role() == Role.TRAINER) {
                items.add(way("tour"));
            }
            if (view.who().role() == Role.TRAINER
                    && view.who().standing() instanceof Standing.Known) {
                items.add(way("members"));
            }
            items.add(way("studio"));
        }
        PAGE.forEach((key, place) -> items.add(Element.of(
                "li",
                Element.of("a", words.say(key))
                        .with("href", "/page#" + view.who().language().tag() + place))));
        return Element.of("nav", Element.of("ul", items)).with("aria-label", words.say("rooms"));
    }

    private Element way(String room) {
        Element link = Element.of("a", words.say("room." + room)).with("href", "/" + room);
        boolean here = view.path().equals("/" + room) || view.path().startsWith("/" + room + "/");
        return Element.of("li", here ? link.with("aria-current", "page") : link);
    }

    private Element footer() {
        List<Node> lines = new ArrayList<>();
        lines.add(Element.of("p", words.say("what-this-is")));
        CaseSheet.footing(view.who().language()).forEach(line -> lines.add(Element.of("p", line)));
        return Element.of("footer", lines);
    }

    private static Map<String, String> page() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("own-dates", "");
        places.put("law", "&law=rules");
        places.put("law.compare", "&law=compare");
        places.put("law.ledger", "&law=ledger");
        return Collections.unmodifiableMap(places);
    }

    private static Element meta(String name, String content) {
        return Element.of("meta").with("name", name).with("content", content);
    }
}
