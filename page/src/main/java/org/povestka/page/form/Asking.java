package org.povestka.page.form;

import org.povestka.page.draft.Complaints;
import org.povestka.page.draft.Draft;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;

/// What every question is drawn from.
///
/// @param draft what has been said
/// @param complaints what is wrong with it
/// @param language the reader's language
public record Asking(Draft draft, Complaints complaints, Language language) {

    Words words() {
        return new Words("page", language);
    }

    Speech speech() {
        return Speech.in(language);
    }

    FlawLine flaws() {
        return new FlawLine(language);
    }
}
