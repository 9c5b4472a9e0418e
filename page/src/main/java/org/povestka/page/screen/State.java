package org.povestka.page.screen;

import java.time.LocalDate;
import org.povestka.journal.tree.WrittenDay;
import org.povestka.law.Explanation;
import org.povestka.page.draft.Draft;
import org.povestka.page.take.Taking;
import org.povestka.papers.Language;

/// Everything a screen is drawn from. It lives in the page and nowhere else.
///
/// @param language the reader's language
/// @param view where he is
/// @param today the day on his device
/// @param draft what he has said
/// @param choices what he has picked on the screens
public record State(Language language, View view, LocalDate today, Draft draft, Choices choices) {

    /// The choice that holds the day asked about; without it, today is.
    static final String ASKED = "asked";

    /// The choice that holds the text that was opened last and could not be read.
    static final String DAMAGED = "damaged";

    /// The choice that is `yes` while an example is shown.
    static final String EXAMPLE = "example";

    /// The choice that holds why the last picture gave no facts, by the word of the
    /// deed.
    static final String SCANNED = "scanned";

    /// The choice that holds the part that was printed last without the others.
    static final String PRINTED = "printed";

    /// How the page opens: Russian, nothing said.
    public static State opening(LocalDate today) {
        return new State(Language.RU, View.DATES, today, Draft.empty(), Choices.NONE);
    }

    /// The day asked about; today where none was picked, or its year is still being
    /// typed.
    public LocalDate asked() {
        String day = choices.of(ASKED, "");
        return WrittenDay.dayShaped(day) && !day.startsWith("0")
                ? WrittenDay.day(day).orElse(today)
                : today;
    }

    /// What can be taken along, given what the law says of the draft.
    Taking taking(Explanation explanation) {
        return new Taking(explanation, draft.written().text(), language, choices.picked());
    }

    /// The same in another language.
    public State in(Language other) {
        return new State(other, view, today, draft, choices);
    }

    /// The same on another screen.
    public State at(View other) {
        return new State(language, other, today, draft, choices);
    }

    /// The same with other facts.
    public State with(Draft other) {
        return new State(language, view, today, other, choices);
    }

    /// The same with other choices.
    public State with(Choices other) {
        return new State(language, view, today, draft, other);
    }
}
