package org.povestka.page.screen;

import java.util.Locale;
import org.povestka.papers.Language;

/// What follows from what the reader does.
public final class Deeds {

    private Deeds() {}

    /// The state after a deed.
    public static State after(State state, Deed deed) {
        return switch (deed.verb()) {
            case "language" -> state.in(Language.of(deed.object()));
            case "view" -> state.at(View.valueOf(deed.object().toUpperCase(Locale.ROOT)));
            case "person" -> state.with(state.draft().withPerson(deed.object(), deed.value()));
            case "fact" -> state.with(fact(state.draft(), deed));
            case "clear" -> State.opening(state.today()).in(state.language());
            default -> throw new IllegalArgumentException("no such deed: " + deed);
        };
    }

    private static Draft fact(Draft draft, Deed deed) {
        int point = deed.object().indexOf('.');
        int index = Integer.parseInt(deed.object().substring(0, point));
        return draft.withFact(index, deed.object().substring(point + 1), deed.value());
    }
}
