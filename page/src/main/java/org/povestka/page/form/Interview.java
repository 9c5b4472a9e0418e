package org.povestka.page.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povestka.page.draft.Draft;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;

/// The questions: two days first, and the rest only when those are there.
public final class Interview {

    private static final Map<String, List<String>> KINDS = kinds();

    private final Asking asking;
    private final Words words;

    private Interview(Asking asking) {
        this.asking = asking;
        this.words = asking.words();
    }

    /// The questions as a form.
    public static Element of(Asking asking) {
        return new Interview(asking).form();
    }

    private Element form() {
        List<Node> parts = new ArrayList<>();
        List<Integer> summonses = asking.draft().summonses();
        if (summonses.isEmpty()) {
            parts.add(adding("placed"));
        } else {
            parts.add(summons(summonses.getFirst()));
        }
        if (asking.draft().facts().stream().anyMatch(fact -> fact.missing().isEmpty())) {
            AboutHim him = new AboutHim(asking);
            parts.add(him.account());
            parts.addAll(him.category(reason(summonses)));
            parts.addAll(events());
            parts.add(more());
        }
        asking.complaints()
                .others()
                .forEach(flaw ->
                        parts.add(Element.of("p", asking.flaws().of(flaw)).styled("flaw")));
        return Element.of("form", parts)
                .with("autocomplete", "off")
                .with("id", "questions")
                .with("aria-label", words.say("questions"));
    }

    private Element summons(int index) {
        Element legend = asking.draft().several()
                ? Element.of("legend", words.say("summons.named", asking.draft().name(index)))
                : Element.of("legend", words.say("summons")).styled("heard");
        List<Node> parts = new ArrayList<>();
        parts.add(legend);
        parts.addAll(new EventFields(asking, index).fields());
        return Element.of("fieldset", parts).with("id", "event." + index).styled("summons-asked");
    }

    private List<Element> reason(List<Integer> summonses) {
        return summonses.isEmpty()
                ? List.of()
                : List.of(new EventFields(asking, summonses.getFirst()).reason());
    }

    private List<Node> events() {
        List<Node> parts = new ArrayList<>();
        Draft draft = asking.draft();
        int first = draft.summonses().isEmpty() ? -1 : draft.summonses().getFirst();
        for (int i = 0; i < draft.facts().size(); i++) {
            if (i != first) {
                parts.add(new EventFields(asking, i).event());
            }
        }
        return parts;
    }

    private Element more() {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("summary", words.say("more")).with("id", "more"));
        parts.add(Element.of("p", words.say("why.more")).styled("why"));
        KINDS.forEach((group, kinds) -> {
            List<Node> buttons = new ArrayList<>();
            buttons.add(Element.of("legend", words.say("more." + group)));
            kinds.forEach(kind -> buttons.add(adding(kind)));
            parts.add(Element.of("fieldset", buttons).styled("adding"));
        });
        return Element.of("details", parts);
    }

    private Element adding(String kind) {
        String key = kind.equals("placed") && !asking.draft().summonses().isEmpty()
                ? "add.placed"
                : "event." + kind;
        return Element.of("button", words.say(key))
                .with("type", "button")
                .with("data-do", "add:" + kind);
    }

    private static Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put(
                "received",
                List.of("handed-over", "refused", "mail-delivered", "opened", "sent-to-employer"));
        kinds.put("office", List.of("appeared", "excused", "recalled", "placed"));
        kinds.put("measures", List.of("measure-imposed", "measure-lifted", "border-attempt"));
        kinds.put("court", List.of("learned", "draft-decision", "suit-filed", "set-aside"));
        return kinds;
    }
}
