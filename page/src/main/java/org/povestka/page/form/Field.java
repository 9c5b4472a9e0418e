package org.povestka.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.povestka.journal.tree.WrittenDay;
import org.povestka.law.flaw.Flaw;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;

/// One field with its label, why it is asked, and what is wrong with what stands in
/// it.
///
/// @param id its name in the document, such as `fact.0.appear`
/// @param deed what changing it does
/// @param label what is asked
/// @param why why it is asked; empty where the label says enough
/// @param value what stands in it
record Field(String id, String deed, String label, String why, String value) {

    /// Keeps browsers from taking a year of more than four digits.
    private static final String LAST_DAY = "2100-12-31";

    /// A day, with the day of the week in words below it.
    Element day(Asking asking) {
        Element input =
                Element.of("input").with("type", "date").with("max", LAST_DAY).with("value", value);
        List<Node> parts = parts(asking, input);
        if (WrittenDay.dayShaped(value) && !value.startsWith("0")) {
            WrittenDay.day(value)
                    .ifPresent(day -> parts.add(
                            Element.of("p", asking.speech().weekday(day)).styled("spoken")));
        }
        return Element.of("div", parts).styled("field");
    }

    /// One of several words.
    ///
    /// @param options what each is called, by value; an empty value for none yet
    Element choice(Asking asking, Map<String, String> options) {
        List<Element> items = new ArrayList<>();
        options.forEach((one, called) -> {
            Element item = Element.of("option", called).with("value", one);
            items.add(one.equals(value) ? item.with("selected", "selected") : item);
        });
        return Element.of("div", parts(asking, Element.of("select", items))).styled("field");
    }

    private List<Node> parts(Asking asking, Element input) {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("label", label).with("for", id));
        List<String> described = new ArrayList<>();
        if (!why.isEmpty()) {
            parts.add(Element.of("p", why).with("id", id + ".why").styled("why"));
            described.add(id + ".why");
        }
        List<Flaw> flaws = asking.complaints().of(id);
        Element named = input.with("id", id).with("data-do", deed);
        if (!flaws.isEmpty()) {
            described.add(id + ".flaw");
            named = named.with("aria-invalid", "true");
        }
        if (!described.isEmpty()) {
            named = named.with("aria-describedby", String.join(" ", described));
        }
        parts.add(named);
        if (!flaws.isEmpty()) {
            List<Element> lines = flaws.stream()
                    .map(flaw -> Element.of("span", asking.flaws().of(flaw)))
                    .toList();
            parts.add(Element.of("p", lines).with("id", id + ".flaw").styled("flaw"));
        }
        return parts;
    }
}
