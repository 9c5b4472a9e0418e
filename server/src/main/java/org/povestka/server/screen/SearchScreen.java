package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.registry.machine.Dossier;

/// Finds somebody by his number or name.
///
/// @param view who looks at what
/// @param room where the person is called to
record SearchScreen(View view, Room room) {

    private static final int MOST = 30;

    List<Node> content(String search) {
        TwinWords words = view.words();
        List<Dossier> found = found(search);
        List<Node> content = new ArrayList<>();
        content.addAll(new WaitingList(view, room).content());
        content.add(Element.of("h2", words.say("lead." + room.path())));
        content.add(form(words, search));
        content.add(Element.of(
                        "p",
                        found.isEmpty() ? words.say("search.nobody") : words.say("search.found"))
                .with("role", "status"));
        if (!found.isEmpty()) {
            content.add(Element.of("table", rows(words, found)));
        }
        return content;
    }

    private Element form(TwinWords words, String search) {
        return Element.of(
                        "form",
                        Element.of("label", words.say("search.label")).with("for", "search"),
                        Element.of("input")
                                .with("type", "search")
                                .with("id", "search")
                                .with("name", "search")
                                .with("value", search),
                        Element.of("button", words.say("search")).with("type", "submit"))
                .with("method", "get")
                .with("action", "/" + room.path())
                .with("role", "search");
    }

    private List<Element> rows(TwinWords words, List<Dossier> found) {
        List<Element> rows = new ArrayList<>();
        rows.add(Element.of(
                "tr",
                List.of(
                        heading(words.say("column.number")),
                        heading(words.say("column.name")),
                        heading(words.say("column.category")))));
        for (Dossier dossier : found) {
            rows.add(Element.of(
                    "tr",
                    Element.of(
                            "td",
                            Element.of("a", words.number(dossier.id()))
                                    .with("href", "/" + room.path() + "/" + dossier.id())),
                    Element.of("td", dossier.profile().name()),
                    Element.of(
                            "td",
                            words.speech()
                                    .words()
                                    .say("category."
                                            + dossier.profile().category().word()))));
        }
        return rows;
    }

    private static Element heading(String label) {
        return Element.of("th", label).with("scope", "col");
    }

    private List<Dossier> found(String search) {
        String wanted = search.strip().toLowerCase(Locale.ROOT).replace("пв-", "pv-");
        return view.world().people().values().stream()
                .filter(dossier -> matches(dossier, wanted))
                .limit(MOST)
                .toList();
    }

    private static boolean matches(Dossier dossier, String wanted) {
        return dossier.id().toString().toLowerCase(Locale.ROOT).contains(wanted)
                || dossier.profile().name().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
