package org.povestka.page.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.povestka.journal.format.CaseFile;
import org.povestka.page.code.ReadCode;
import org.povestka.page.draft.Complaints;
import org.povestka.page.draft.Draft;
import org.povestka.page.form.AskedDay;
import org.povestka.page.form.Asking;
import org.povestka.page.form.Button;
import org.povestka.page.form.Interview;
import org.povestka.page.form.OpenFacts;
import org.povestka.page.take.TakeSection;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;

/// His dates: the questions, and the answer as soon as there is one.
final class DatesScreen {

    private final State state;
    private final Words words;
    private final CaseFile read;
    private final Asking asking;

    private DatesScreen(State state, Words words) {
        this.state = state;
        this.words = words;
        this.read = state.draft().read();
        this.asking =
                new Asking(state.draft(), Complaints.of(state.draft(), read), state.language());
    }

    static List<Node> of(State state, Words words, Kept kept) {
        return new DatesScreen(state, words).parts(kept);
    }

    private List<Node> parts(Kept kept) {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h1", words.say("title")).with("id", "title").with("tabindex", "-1"));
        parts.add(Element.of("p", words.say("stays")).styled("stays"));
        boolean nothing = state.draft().equals(Draft.empty());
        parts.add(Element.of(
                "p",
                nothing
                        ? Button.of(words.say("example"), "example")
                        : Button.of(words.say("anew"), "clear")));
        if (state.choices().of(State.EXAMPLE, "").equals("yes")) {
            parts.add(Element.of("p", words.say("example.shown")).styled("banner"));
        }
        OpenFacts facts = new OpenFacts(state.language());
        if (state.choices().picked().containsKey(State.DAMAGED)) {
            parts.addAll(facts.damage(state.choices().of(State.DAMAGED, "")));
        }
        parts.add(Interview.of(asking));
        parts.add(Element.of(
                        "div",
                        AskedDay.of(asking, state.today(), state.asked()),
                        facts.fold(),
                        ReadCode.of(words, state.choices().of(State.SCANNED, "")))
                .styled("tools"));
        switch (read) {
            case CaseFile.Case one -> parts.addAll(answer(one, kept));
            case CaseFile.Flawed ignored -> parts.addAll(waiting());
        }
        return parts;
    }

    /// What the answer waits for; where a field says what is wrong with it, that.
    private List<Node> waiting() {
        String key = asking.complaints().ofFields().isEmpty() ? "waiting" : "waiting.flaw";
        return List.of(status(words.say(key)), Element.of("p", words.say(key)).styled("waiting"));
    }

    private List<Node> answer(CaseFile.Case facts, Kept kept) {
        Answered answered = kept.answer(facts, state.asked(), state.language());
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", words.say("answer"))
                .with("id", "answer-title")
                .with("tabindex", "-1"));
        parts.addAll(uncounted());
        parts.addAll(answered.halves().untilWhy());
        parts.addAll(new TryDay(state, answered).parts());
        parts.addAll(answered.halves().afterWhy());
        return List.of(
                status(String.join(" ", answered.said())),
                Element.of("section", parts)
                        .with("id", "answer")
                        .with("aria-labelledby", "answer-title"),
                TakeSection.of(state.taking(answered.explanation())));
    }

    /// Told to a screen reader whenever it changes.
    private static Element status(String said) {
        return Element.of("p", said).with("id", "status").with("role", "status").styled("heard");
    }

    /// That something he began to say is not in the answer.
    private List<Node> uncounted() {
        Draft draft = state.draft();
        List<String> left = IntStream.range(0, draft.facts().size())
                .filter(index -> !draft.missing(index).isEmpty())
                .mapToObj(index -> words.say("event." + draft.facts().get(index).what()))
                .toList();
        return left.isEmpty()
                ? List.of()
                : List.of(Element.of("p", words.say("left-out", String.join("; ", left)))
                        .styled("banner"));
    }
}
