package org.povestka.page.screen;

import java.util.Locale;
import org.povestka.journal.format.CaseFile;
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
    /// | `person` | a key | takes the value of the field |
    /// | `fact` | `INDEX.KEY` | takes the value of the field |
    /// | `choose` | `NAME`, or `NAME=VALUE` | picks the value of the field, or this one |
    /// | `open` | | takes the facts written in the value, a case file |
    /// | `open` | a choice | takes the facts written in the value of the choice |
    /// | `print` | | prints |
    /// | `clear` | | forgets everything |
    public static Turn after(State state, Deed deed) {
        return switch (deed.verb()) {
            case "language" -> Turn.to(state.in(Language.of(deed.object())));
            case "view" -> Turn.to(state.at(View.valueOf(deed.object().toUpperCase(Locale.ROOT))));
            case "person" ->
                Turn.to(state.with(state.draft().withPerson(deed.object(), deed.value())));
            case "fact" -> Turn.to(state.with(fact(state.draft(), deed)));
            case "choose" -> Turn.to(state.with(chosen(state.choices(), deed)));
            case "open" ->
                Turn.to(opened(
                        state,
                        deed.object().isEmpty()
                                ? deed.value()
                                : state.choices().of(deed.object(), "")));
            case "print" -> new Turn(state, new Effect.Print());
            case "clear" -> Turn.to(State.opening(state.today()).in(state.language()));
            default -> throw new IllegalArgumentException("no such deed: " + deed);
        };
    }

    /// A damaged text changes nothing but that it is said to be damaged.
    private static State opened(State state, String text) {
        return switch (Draft.read(text)) {
            case CaseFile.Case facts ->
                state.at(View.DATES).with(Draft.of(facts)).with(asked(facts));
            case CaseFile.Flawed ignored ->
                state.at(View.DATES).with(state.choices().with(State.DAMAGED, text));
        };
    }

    /// A file that asks about a day is answered for that day; nothing else stays picked.
    private static Choices asked(CaseFile.Case facts) {
        return facts.ask().isEmpty()
                ? Choices.NONE
                : Choices.NONE.with(State.ASKED, facts.ask().getFirst().toString());
    }

    private static Choices chosen(Choices choices, Deed deed) {
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
