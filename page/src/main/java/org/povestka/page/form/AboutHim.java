package org.povestka.page.form;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.history.Category;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;

/// What is asked of the person: his account, and only if he wants to say it, his
/// category and the day of his birth.
///
/// @param asking what it is drawn from
record AboutHim(Asking asking) {

    /// Whether he has an account: yes, no, not known.
    Element account() {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("legend", words().say("account")));
        parts.add(Element.of("p", words().say("why.account")).styled("why"));
        List<Node> answers = new ArrayList<>();
        for (String value : List.of("true", "false", "")) {
            String word = value.isEmpty() ? "unknown" : value;
            answers.add(radio("account", value, words().say("account." + word)));
        }
        parts.add(Element.of("div", answers).styled("answers"));
        return Element.of("fieldset", parts);
    }

    /// What he is taken for, and a fold to say that it is not so.
    ///
    /// @param more what else is asked in the fold
    List<Node> category(List<Element> more) {
        String category = value("category");
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("summary", words().say("category.other")));
        List<Node> choices = new ArrayList<>();
        choices.add(Element.of("legend", words().say("category")));
        for (Category one : Category.values()) {
            choices.add(radio("category", one.word(), words().say("category." + one.word())));
        }
        parts.add(Element.of("fieldset", choices));
        parts.add(new Field(
                        "person.born",
                        "person:born",
                        words().say("born"),
                        words().say("why.born"),
                        value("born"))
                .day(asking));
        parts.addAll(more);
        return List.of(
                Element.of("p", words().say("taken-for", words().say("category." + category))),
                Element.of("details", parts).with("id", "category"));
    }

    private Element radio(String key, String value, String called) {
        String id = "person." + key + "." + value;
        Element input = Element.of("input")
                .with("type", "radio")
                .with("id", id)
                .with("name", "person." + key)
                .with("value", value)
                .with("data-do", "person:" + key);
        return Element.of(
                        "label",
                        value(key).equals(value) ? input.with("checked", "checked") : input,
                        Element.of("span", called))
                .styled("pick");
    }

    private String value(String key) {
        return asking.draft().person().getOrDefault(key, "");
    }

    private Words words() {
        return asking.words();
    }
}
