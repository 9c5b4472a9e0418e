package org.povestka.page.screen;

import java.util.ArrayList;
import java.util.List;
import org.povestka.journal.format.CaseFile;
import org.povestka.law.Explanation;
import org.povestka.law.Law;
import org.povestka.papers.flaw.FlawWords;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.sheet.AnswerBody;
import org.povestka.papers.speech.Words;

/// His dates: the questions, and the answer as soon as there is one.
final class DatesScreen {

    private DatesScreen() {}

    static List<Node> of(State state, Words words) {
        List<Node> parts = new ArrayList<>();
        parts.add(form(state, words));
        switch (state.draft().read()) {
            case CaseFile.Case facts -> parts.addAll(answer(state, facts));
            case CaseFile.Flawed flawed ->
                flawed.flaws()
                        .forEach(flaw -> parts.add(
                                Element.of("p", FlawWords.of(state.language()).message(flaw))));
        }
        return parts;
    }

    private static Element form(State state, Words words) {
        return Element.of("form", field(state, words, 0, "on"), field(state, words, 0, "appear"));
    }

    private static Element field(State state, Words words, int index, String key) {
        String id = "fact." + index + "." + key;
        return Element.of(
                "p",
                Element.of("label", words.say("placed." + key)).with("for", id),
                Element.of("input")
                        .with("type", "date")
                        .with("id", id)
                        .with("data-do", "fact:" + index + "." + key)
                        .with("value", state.draft().facts().get(index).value(key)));
    }

    private static List<Node> answer(State state, CaseFile.Case facts) {
        Explanation explanation = Law.IN_FORCE.explain(facts.history(), List.of(state.today()));
        AnswerBody body = AnswerBody.of(explanation, state.language());
        return List.of(Element.of("main", body.content()).with("id", "answer"), body.footer());
    }
}
