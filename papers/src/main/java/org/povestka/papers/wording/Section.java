package org.povestka.papers.wording;

import org.povestka.papers.Language;
import org.povestka.papers.speech.Speech;

/// The headings of a case sheet, in the order in which they stand.
public enum Section {
    /// What the answer goes out from.
    FACTS,
    /// The three dates.
    DATES,
    /// Each measure for itself.
    MEASURES,
    /// What to know beside the dates.
    NOTES,
    /// What is still to come.
    NEXT,
    /// What lies before the day asked about.
    PAST,
    /// What can be done.
    REMEDIES,
    /// Which letters fit.
    LETTERS,
    /// What to save now.
    SAVING,
    /// Why, and why not.
    WHY,
    /// What would change the answer.
    WHAT_IF,
    /// What threatens, and what a suit does.
    EXPOSURES,
    /// What no source settles.
    UNSETTLED,
    /// What is reported, which is not law.
    PRACTICE,
    /// Who holds which reading.
    HOLDERS,
    /// One line to read aloud.
    ALOUD,
    /// To what day the law was checked, and what this is not.
    FOOTING;

    /// Whether its notes need their labels; elsewhere the heading says what they are.
    ///
    /// @return true where notes of different kinds stand together
    public boolean labelled() {
        return this == NOTES || this == EXPOSURES;
    }

    /// The heading in words.
    ///
    /// @param language the reader's language
    /// @return the heading
    public String title(Language language) {
        return Speech.in(language).words().say("section." + Ids.of(this));
    }
}
