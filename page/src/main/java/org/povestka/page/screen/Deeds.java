package org.povestka.page.screen;

import java.util.Locale;
import org.povestka.journal.format.CaseFile;
import org.povestka.law.history.Account;
import org.povestka.page.draft.Draft;
import org.povestka.page.first.Example;
import org.povestka.page.take.Keepsake;
import org.povestka.papers.Language;

/// What follows from what the reader does.
public final class Deeds {

    private Deeds() {}

    /// The state after a deed, and what is asked of the browser.
    ///
    /// | verb | object | does |
    /// |---|---|---|
    /// | `language` | `ru` or `en` | speaks it |
    /// | `view` | a view | shows it |
    /// | `show` | `VIEW=PLACE` | shows a place of a view, and brings the reader there |
    /// | `person` | a key | takes the value of the field |
    /// | `fact` | `INDEX.KEY` | takes the value of the field |
    /// | `refused` | | adds that he was refused today, and learned of the decision today |
    /// | `choose` | `NAME`, or `NAME=VALUE` | picks the value of the field, or this one |
    /// | `add` | a word of the case file | adds such an event |
    /// | `remove` | an index | takes an event back |
    /// | `today` | | asks about today again |
    /// | `example` | | shows a made-up case |
    /// | `open` | | takes the facts written in the value, a case file |
    /// | `scan` | `read` | takes the facts written in the value, which a code held |
    /// | `scan` | why not | says so |
    /// | `save` | something to take along | saves it |
    /// | `print` | | prints |
    /// | `print` | a part | prints it without the others |
    /// | `clear` | | forgets everything |
    /// | `close` | | forgets everything and closes the page |
    public static Turn after(State state, Deed deed) {
        return switch (deed.verb()) {
            case "language" -> Turn.to(state.in(Language.of(deed.object())));
            case "view" -> Turn.to(state.at(View.valueOf(deed.object().toUpperCase(Locale.ROOT))));
            case "show" -> shown(state, deed);
            case "person" ->
                Turn.to(state.with(state.draft().withPerson(deed.object(), deed.value())));
            case "fact" -> Turn.to(state.with(fact(state.draft(), deed)));
            case "refused" ->
                Turn.to(state.with(state.draft().refused(state.today().toString())));
            case "choose" -> Turn.to(state.with(chosen(state.choices(), deed)));
            case "add" -> added(state, deed.object());
            case "remove" -> removed(state, Integer.parseInt(deed.object()));
            case "today" -> Turn.to(state.with(state.choices().without(State.ASKED)));
            case "example" -> example(state);
            case "open" -> opened(state, deed.value());
            case "scan" -> scanned(state, deed);
            case "save" -> saved(state, deed.object());
            case "print" -> printed(state, deed.object());
            case "clear" -> new Turn(anew(state), new Effect.Anew("title"));
            case "close" -> new Turn(anew(state), new Effect.Close());
            default -> throw new IllegalArgumentException("no such deed: " + deed);
        };
    }

    private static State anew(State state) {
        return State.opening(state.today()).in(state.language());
    }

    private static Turn added(State state, String what) {
        Draft draft = state.draft().adding(what);
        int last = draft.facts().size() - 1;
        return new Turn(state.with(draft), new Effect.Focus("fact." + last + ".on"));
    }

    private static Turn removed(State state, int index) {
        return new Turn(state.with(state.draft().removing(index)), new Effect.Focus("more"));
    }

    /// A made-up man without an account, a week after his summons was placed.
    private static Turn example(State state) {
        Draft draft = Draft.empty()
                .withPerson("account", Boolean.toString(Example.ACCOUNT == Account.HELD))
                .withFact(0, "on", Example.PLACED_ON)
                .withFact(0, "appear", Example.APPEAR_ON);
        Choices choices = Choices.NONE.with(State.EXAMPLE, "yes").with(State.ASKED, Example.ASKED);
        return new Turn(state.with(draft).with(choices), new Effect.Focus("answer-title"));
    }

    private static Turn shown(State state, Deed deed) {
        int equals = deed.object().indexOf('=');
        String view = deed.object().substring(0, equals);
        Choices choices = state.choices().with(view, deed.object().substring(equals + 1));
        return new Turn(
                state.at(View.valueOf(view.toUpperCase(Locale.ROOT))).with(choices),
                new Effect.Focus(view));
    }

    /// A damaged text changes nothing but that it is said to be damaged.
    private static Turn opened(State state, String text) {
        return switch (Draft.read(text)) {
            case CaseFile.Case facts ->
                new Turn(
                        state.at(View.DATES).with(Draft.of(facts)).with(asked(facts)),
                        new Effect.Focus("answer-title"));
            case CaseFile.Flawed ignored ->
                Turn.to(state.at(View.DATES).with(state.choices().with(State.DAMAGED, text)));
        };
    }

    /// A picture without facts changes nothing but that it is said to hold none.
    private static Turn scanned(State state, Deed deed) {
        if (!deed.object().equals("read")) {
            return Turn.to(state.with(state.choices().with(State.SCANNED, deed.object())));
        }
        return switch (Draft.read(deed.value())) {
            case CaseFile.Case ignored -> opened(state, deed.value());
            case CaseFile.Flawed ignored ->
                Turn.to(state.with(state.choices().with(State.SCANNED, "foreign")));
        };
    }

    /// What a case that can be read lets take along; nothing of any other.
    private static Turn saved(State state, String what) {
        return switch (state.draft().read()) {
            case CaseFile.Case facts -> {
                Answered answered = Answered.of(facts, state.asked(), state.language());
                Keepsake file = Keepsake.of(what, state.taking(answered.explanation()));
                yield new Turn(state, new Effect.Save(file.name(), file.type(), file.text()));
            }
            case CaseFile.Flawed ignored -> Turn.to(state);
        };
    }

    private static Turn printed(State state, String part) {
        return new Turn(state.with(state.choices().with(State.PRINTED, part)), new Effect.Print());
    }

    /// A file that asks about a day is answered for that day; nothing else stays
    /// picked.
    private static Choices asked(CaseFile.Case facts) {
        return facts.ask().isEmpty()
                ? Choices.NONE
                : Choices.NONE.with(State.ASKED, facts.ask().getFirst().toString());
    }

    /// What is picked anew is printed as it stands on the screen.
    private static Choices chosen(Choices before, Deed deed) {
        Choices choices = before.without(State.PRINTED);
        int equals = deed.object().indexOf('=');
        return equals < 0
                ? choices.with(deed.object(), deed.value())
                : choices.with(
                        deed.object().substring(0, equals), deed.object().substring(equals + 1));
    }

    private static Draft fact(Draft draft, Deed deed) {
        int point = deed.object().indexOf('.');
        int index = Integer.parseInt(deed.object().substring(0, point));
        return draft.withFact(index, deed.object().substring(point + 1), deed.value());
    }
}
