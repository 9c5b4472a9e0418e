package org.povestka.page.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povestka.journal.format.EventKind;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Suit;
import org.povestka.page.draft.Fact;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;

/// The fields of one event.
///
/// @param asking what it is drawn from
/// @param index where the event stands in the draft
record EventFields(Asking asking, int index) {

    private static final List<String> DAYS = List.of("on", "appear", "until", "accepted");

    /// The event with its fields and a way to take it back.
    Element event() {
        String called = fact().places() && asking.draft().several()
                ? words().say("summons.named", asking.draft().name(index))
                : words().say("event." + fact().what());
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("legend", called));
        parts.addAll(about());
        parts.addAll(fields());
        if (fact().places()) {
            parts.add(reason());
        }
        parts.add(Button.of(words().say("remove"), "remove:" + index)
                .with("aria-label", words().say("remove.what", called)));
        return Element.of("fieldset", parts).with("id", "event." + index).styled("event");
    }

    /// What a summons calls him for: asked last, for most answers do not hang on it.
    Element reason() {
        return field("reason").choice(asking, reasons());
    }

    /// The fields.
    List<Node> fields() {
        EventKind kind = fact().kind();
        List<Node> parts = new ArrayList<>();
        for (String key : DAYS) {
            if (kind.takes(key)) {
                parts.add(field(key).day(asking));
            }
        }
        if (kind.takes("measure")) {
            parts.add(field("measure").choice(asking, measures()));
        }
        if (kind.takes("against")) {
            parts.add(field("against").choice(asking, suits()));
        }
        if (asking.draft().several() && kind.ofSummons() && !fact().places()) {
            parts.add(field("summons").choice(asking, summonses()));
        }
        return parts;
    }

    /// That it does not count yet, and for want of what; nothing where it counts.
    List<Element> uncounted() {
        List<String> missing = asking.draft().missing(index).stream()
                .map(key -> words().say(key(key)))
                .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(Element.of("p", words().say("uncounted", String.join(", ", missing)))
                        .styled("uncounted"));
    }

    private List<Node> about() {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("p", words().say("why." + fact().what())).styled("why"));
        parts.addAll(uncounted());
        return parts;
    }

    private Field field(String key) {
        String id = "fact." + index + "." + key;
        String why = fact().places() && List.of("on", "appear").contains(key)
                ? words().say("why.placed." + key)
                : "";
        return new Field(
                id, "fact:" + index + "." + key, words().say(key(key)), why, fact().value(key));
    }

    /// A day is called after what happened on it.
    private String key(String key) {
        if (fact().places() && !key.equals("summons")) {
            return "placed." + key;
        }
        return fact().kind() == EventKind.EXCUSED && key.equals("on") ? "excused.on" : "key." + key;
    }

    private Map<String, String> measures() {
        Map<String, String> options = unsaid();
        for (Measure measure : Measure.values()) {
            options.put(
                    measure.word(),
                    Words.capital(asking.speech().words().say("measure." + measure.word())));
        }
        return options;
    }

    private Map<String, String> suits() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", words().say("unknown"));
        for (Suit suit : List.of(Suit.DRAFT_DECISION, Suit.MEASURES)) {
            options.put(suit.word(), words().say("suit." + suit.word()));
        }
        return options;
    }

    private Map<String, String> reasons() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", words().say("reason.not-said"));
        for (Reason reason : Reason.values()) {
            options.put(reason.word(), words().say("reason." + reason.word()));
        }
        return options;
    }

    private Map<String, String> summonses() {
        Map<String, String> options = unsaid();
        for (int placing : asking.draft().summonses()) {
            String name = asking.draft().name(placing);
            options.put(name, words().say("summons.named", name));
        }
        return options;
    }

    private Map<String, String> unsaid() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", words().say("choose"));
        return options;
    }

    private Fact fact() {
        return asking.draft().facts().get(index);
    }

    private Words words() {
        return asking.words();
    }
}
